import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseSync } from "oxc-parser";
import { describe, expect, test } from "vitest";

const folder = join(import.meta.dirname, "generated");
const vendors = (await readdir(join(folder, "vendors"))).map((name) => `vendors/${name}`);
const files = ["constants.ts", "http4xx.ts", "erasable.ts", ...vendors];

/** Names that an RFC has given up for another one. */
const formerNames = [
  "RequestEntityTooLarge",
  "RequestUriTooLong",
  "RequestUriTooLarge",
  "RequestedRangeNotSatisfiable",
  "UnprocessableEntity",
];

describe.each(files)("%s", async (file) => {
  const members = await readMembers(file);

  test("comments all that it exports", async () => {
    const exported: Record<string, unknown> = await import(join(folder, file));
    const names = Object.entries(exported).flatMap(([name, value]) =>
      typeof value === "object" && value !== null ? Object.keys(value) : [name],
    );
    // An enum has its codes as keys too.
    const expected = new Set(names.filter((name) => Number.isNaN(Number(name))));
    expect(new Set(members.map(({ name }) => name))).toEqual(expected);
  });

  test.each(members)("$name says its code, its phrase and what it means in one line", ({ code, comment }) => {
    expect(comment[0]).toMatch(new RegExp(`^${code} \\S.*: \\S.*[^.]\\.$`));
  });

  test.each(members)("$name links to where it is defined", ({ comment }) => {
    expect(comment).toContainEqual(expect.stringMatching(/^\{@link https:\/\/\S+ [^{}]+\}$/));
  });

  test("the names of one status lead to the same canonical one", () => {
    for (const meaning of new Set(members.map(({ comment }) => comment[0]))) {
      const sameStatus = members.filter(({ comment }) => comment[0] === meaning);
      const canonical = new Set(
        sameStatus.filter((member) => aliasOf(member) === undefined).map(({ name }) => name),
      );
      expect(canonical).toHaveLength(1);
      for (const member of sameStatus) expect([...canonical]).toContain(aliasOf(member) ?? member.name);
    }
  });

  test("deprecates former names and no others", () => {
    const deprecated = members.filter(({ comment }) =>
      comment.some((line) => line.startsWith("@deprecated")),
    );
    const former = members.filter(({ name }) => formerNames.includes(name));
    expect(deprecated).toEqual(former);
  });
});

test.each([
  ["ContentTooLarge", "rfc9110.html#section-15.5.14 RFC 9110: HTTP Semantics, section 15.5.14"],
  ["TooManyRequests", "rfc6585.html#section-4 RFC 6585: Additional HTTP Status Codes, section 4"],
])("an official member links to the section of its RFC: %s", async (name, link) => {
  const member = (await readMembers("http4xx.ts")).find((each) => each.name === name);
  expect(member?.comment).toContain(`{@link https://www.rfc-editor.org/rfc/${link}}`);
});

test.each([
  ["constants.ts", "ImATeapot", "418 I'm a teapot: "],
  ["constants.ts", "ContentTooLarge", "413 Payload Too Large: "],
  ["vendors/iis.ts", "LoginTimeOut", "440 Login Time-out: "],
  ["vendors/nginx.ts", "RequestHeaderTooLarge", "494 Request header too large: "],
])("the phrase is the document's, whatever the member is called: %s %s", async (file, name, start) => {
  const member = (await readMembers(file)).find((each) => each.name === name);
  expect(member?.comment[0]?.startsWith(start)).toBe(true);
});

interface CommentedMember {
  readonly name: string;
  readonly code: number;
  /** The lines of its doc comment. */
  readonly comment: readonly string[];
}

/** The canonical name, where a comment says that this is another one. */
function aliasOf({ comment }: CommentedMember): string | undefined {
  const said =
    /^(?:The name that IANA has registered for|A former name of|Another name of) \{@link (\w+)\}\.$/;
  return comment.map((line) => said.exec(line)?.[1]).find((name) => name !== undefined);
}

/** Every declaration of a number in a file: an enum's member, an object's property, a constant. */
async function readMembers(file: string): Promise<CommentedMember[]> {
  const text = await readFile(join(folder, file), "utf8");
  const { comments } = parseSync(file, text);
  const declaration = /^\s*(?:export const )?(?<name>\w+)(?: =|:|: \d+ =) (?<code>\d+)[,;]/;
  return comments.flatMap(({ value, end }) => {
    const { name, code } = declaration.exec(text.slice(end))?.groups ?? {};
    if (name === undefined) return [];
    const comment = value.split("\n").map((line) => line.replace(/^\s*\*\s?/, "").trim());
    return [{ name, code: Number(code), comment: comment.filter((line) => line !== "") }];
  });
}
