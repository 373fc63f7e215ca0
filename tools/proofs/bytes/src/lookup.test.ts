import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { bundlers, bytes } from "./bundle.ts";

/** What npm's http-status 2.1.0 takes, whose codes and phrases cannot be had apart. */
const httpStatus = 21_375;

/** The longest line of a text that a bundle has in short: what tells that it is there. */
async function lineOf(module: string): Promise<string> {
  const path = `../../../../packages/lookup/src/generated/${module}.ts`;
  const source = await readFile(new URL(path, import.meta.url), "utf8");
  const lines = (/`([^`]*)`\)?[,;]/.exec(source)?.[1] ?? "").split("\n");
  return lines.reduce((longest, line) => (line.length > longest.length ? line : longest));
}

const [names, phrases, substatuses] = await Promise.all([
  lineOf("names"),
  lineOf("phrases"),
  lineOf("substatuses"),
]);

describe.each(Object.entries(bundlers))("bundled with %s", (_, bundle) => {
  const bundled = (name: string) =>
    bundle(`import { ${name} } from "@scope/http-4xx-lookup"; console.log(${name});`);

  test.each([
    ["isClientError", 150],
    ["isHttp4xx", 300],
    ["isKnownHttp4xx", 400],
    ["reasonPhrase", 1_150],
    ["statusCode", 2_300],
    ["statuses", httpStatus],
    ["lookup", httpStatus],
    ["lookupAll", httpStatus],
    ["lookupById", httpStatus],
    ["identify", httpStatus],
    ["lookupByName", 1.1 * httpStatus],
    ["lookupSubstatus", 6_000],
  ])("%s takes at most %i bytes", async (name, most) => {
    expect(bytes(await bundled(name))).toBeLessThanOrEqual(most);
  });

  test("everything takes less than twice as much as http-status", async () => {
    const text = await bundle(
      'import * as everything from "@scope/http-4xx-lookup"; console.log(everything);',
    );
    expect(bytes(text)).toBeLessThan(2 * httpStatus);
  });

  test("reasonPhrase brings no records", async () => {
    const text = await bundled("reasonPhrase");
    expect(text).toContain(phrases);
    expect(text).not.toContain("rfc-editor.org");
  });

  test("statusCode brings neither records nor phrases", async () => {
    const text = await bundled("statusCode");
    expect(text).toContain(names);
    expect(text).not.toContain(phrases);
  });

  test("the records bring no substatus records, nor those the statuses", async () => {
    expect(await bundled("lookup")).not.toContain(substatuses);
    expect(await bundled("lookupSubstatus")).toContain(substatuses);
    expect(await bundled("lookupSubstatus")).not.toContain("ProxyAuthenticationRequired");
  });

  test("the names come with lookupByName alone", async () => {
    expect(await bundled("lookup")).not.toContain(names);
    expect(await bundled("lookupByName")).toContain(names);
  });

  test("one address is in a bundle once", async () => {
    const text = await bundled("lookup");
    expect(text.split("rfc9110.html")).toHaveLength(2);
  });

  test("what is imported but not used adds nothing", async () => {
    expect(await bundle('import * as unused from "@scope/http-4xx-lookup";')).toBe("");
    expect(await bundle('import { lookup } from "@scope/http-4xx-lookup"; console.log();')).toBe(
      await bundle("console.log();"),
    );
  });
});
