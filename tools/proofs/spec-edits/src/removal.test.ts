/** Removing each vendor in turn, in memory: what `generate` says to that, and that nothing of the vendor is left. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { generate } from "../../../codegen/src/generate.ts";
import { readPackages } from "../../../codegen/src/read/read-packages.ts";
import { readSpec } from "../../../codegen/src/read/read-spec.ts";
import { SpecError } from "../../../codegen/src/terms/diagnostics.ts";
import { withoutVendor } from "./without-vendor.ts";

const root = join(import.meta.dirname, "../../../..");
const spec = readSpec(root);
const manifests = readPackages(root);
const vendorsFile = spec.find(({ path }) => path === "spec/vendors.yaml")?.text ?? "";
const { vendors } = parse(vendorsFile) as { vendors: Record<string, { documentName?: string }> };
const [ofTheDocument = [], others = []] = [true, false].map((listed) =>
  Object.keys(vendors).filter((vendor) => (vendors[vendor]?.documentName !== undefined) === listed),
);

/** What is generated once this vendor is taken out of the spec. */
function generateWithout(vendor: string): ReturnType<typeof generate> {
  const edited = spec.flatMap((file) => {
    const text = withoutVendor(file.path, file.text, vendor);
    return text === undefined ? [] : [{ ...file, text }];
  });
  return generate(edited, manifests);
}

test("there are vendors that the document lists", () => {
  expect(ofTheDocument).toEqual(expect.arrayContaining(["iis", "nginx"]));
});

describe("a document is taken whole: its vendors stay", () => {
  test.each(ofTheDocument)("%s", (vendor) => {
    const document = spec.find(({ path }) => path === "spec/documents/4xx.nl.txt")?.text.split("\n") ?? [];
    const name = vendors[vendor]?.documentName;
    // An entry's marker stands three lines below its heading.
    const listed = document.flatMap((line, index) =>
      line.startsWith(`Onofficieel (${name})`) ? [`spec/documents/4xx.nl.txt:${index - 2}:1`] : [],
    );
    expect(listed.length).toBeGreaterThan(0);
    // What else is said stands in the rest of the spec, such as a marker that speaks of substatuses.
    const diagnostics = mistakesOf(() => generateWithout(vendor)).filter(({ path }) => path.endsWith(".txt"));
    expect(diagnostics.map(({ path, line, column }) => `${path}:${line}:${column}`)).toEqual(listed);
    for (const { message } of diagnostics) expect(message).toMatch(/a document is taken whole, so put /);
  });
});

describe.runIf(others.length > 0)("every other vendor can go", () => {
  test.each(others)("%s", (vendor) => {
    const { model, files } = generateWithout(vendor);
    expect(model.vendors.map(({ key }) => key)).not.toContain(vendor);
    const paths = files.map(({ path }) => path);
    expect(paths).not.toContain(`packages/enum/src/generated/vendors/${vendor}.ts`);
    const id = new RegExp(`\\b${vendor}-\\d{3}\\b`);
    expect(files.filter(({ text }) => id.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

function mistakesOf(run: () => unknown): SpecError["diagnostics"] {
  try {
    run();
  } catch (error) {
    if (error instanceof SpecError) return error.diagnostics;
    throw error;
  }
  return [];
}
