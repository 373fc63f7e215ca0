import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { bundlers, bytes } from "./bundle.ts";

const readme = await readFile(new URL("../../../../packages/lookup/README.md", import.meta.url), "utf8");
const claims = [...readme.matchAll(/^\| `(?<name>\w+)\b.*\| +(?<claim>[\d,]+) +\|$/gm)].map(({ groups }) => {
  const { name = "", claim = "" } = groups ?? {};
  return { name, claimed: Number(claim.replace(",", "")) };
});

test("the README claims what each function takes", () => {
  expect(claims).toHaveLength(12);
});

// Within a tenth, so that a status more in the spec does not make the README wrong.
test.each(claims)("$name takes the $claimed bytes that the README claims", async ({ name, claimed }) => {
  const code = `import { ${name} } from "@scope/http-4xx-lookup"; console.log(${name});`;
  const ratio = bytes(await bundlers.esbuild(code)) / claimed;
  expect(ratio).toBeGreaterThan(0.9);
  expect(ratio).toBeLessThan(1.1);
});
