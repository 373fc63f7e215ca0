import fc from "fast-check";
import { StructureKind, ts } from "ts-morph";
import { describe, expect, test } from "vitest";
import { hostileText } from "../testing/hostile-text.ts";
import { doc } from "./doc.ts";
import { print } from "./print.ts";

/** A constant with a doc comment, as TypeScript reads it. */
function declared(lines: readonly string[], deprecated?: string) {
  const comment = print({ kind: StructureKind.JSDoc, ...doc(lines, deprecated) });
  const source = ts.createSourceFile(
    "a.ts",
    `${comment}\nexport const a = 1;\n`,
    ts.ScriptTarget.Latest,
    true,
  );
  const [statement] = source.statements;
  if (statement === undefined) throw new Error(`no statement after ${comment}`);
  const tags = ts.getJSDocTags(statement).map(({ tagName }) => tagName.text);
  return { comment, statements: source.statements.length, tags };
}

describe("a doc comment", () => {
  test("of one line stands on one", () => {
    expect(declared(["404 Not Found: it is not there."]).comment).toBe(
      "/** 404 Not Found: it is not there. */",
    );
  });

  test("of several lines, with a tag of ours", () => {
    const { comment, tags } = declared(
      ["413 Payload Too Large", "", "{@link https://e.org RFC}"],
      "Use {@link New}.",
    );
    expect(comment).toBe(`/**
 * 413 Payload Too Large
 *
 * {@link https://e.org RFC}
 * @deprecated Use {@link New}.
 */`);
    expect(tags).toEqual(["deprecated"]);
  });

  test.each([
    ["is over */ export const b = 2; /*", "is over *\\/ export const b = 2; /*"],
    ["@deprecated from the start", "&#64;deprecated from the start"],
    ["not @deprecated in the middle", "not &#64;deprecated in the middle"],
    ["* @deprecated after a star", "* &#64;deprecated after a star"],
    ["*@deprecated at a star", "*&#64;deprecated at a star"],
    ["{@inheritDoc}", "{&#64;inheritDoc}"],
    ["someone@example.com", "someone@example.com"],
  ])("of %j is only text", (text, written) => {
    const { comment, statements, tags } = declared([text]);
    expect({ comment, statements, tags }).toEqual({ comment: `/** ${written} */`, statements: 1, tags: [] });
  });

  test("holds any text at all, and neither ends early nor has a tag for it", () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 3 }), (lines) => {
        const { comment, statements, tags } = declared(lines);
        expect({ statements, tags }).toEqual({ statements: 1, tags: [] });
        const text = comment.replaceAll("*\\/", "*/").replaceAll("&#64;", "@");
        for (const line of lines) expect(text).toContain(line);
      }),
    );
  });
});
