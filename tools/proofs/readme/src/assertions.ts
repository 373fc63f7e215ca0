import { type Comment, parseSync, type Statement } from "oxc-parser";

/**
 * The block with every `// => value` turned into an assertion, on the lines where it stood.
 * Throws where such a comment has no value before it to compare: an example that nobody checks is worse than none.
 */
export function withAssertions(code: string): string {
  const { program, comments, errors } = parseSync("block.ts", code);
  if (errors[0] !== undefined) throw new Error(errors[0].message);
  const expectations = comments.filter(
    (comment) => comment.type === "Line" && comment.value.startsWith(" => "),
  );
  // From the last to the first, so that the offsets before it stay true.
  const asserted = expectations.reduceRight((text, comment) => {
    const statement = program.body.findLast((each) => each.end <= comment.start);
    if (statement === undefined || code.slice(statement.end, comment.start).trim() !== "") {
      throw new Error(`nothing to compare stands right before //${comment.value}`);
    }
    return assertion(text, statement, comment);
  }, code);
  return `import { deepEqual } from "node:assert/strict"; ${asserted}`;
}

function assertion(text: string, statement: Statement, comment: Comment): string {
  const before = text.slice(0, statement.start);
  const after = text.slice(comment.end);
  const source = text.slice(statement.start, statement.end);
  const expected = comment.value.slice(" => ".length);
  if (statement.type === "ExpressionStatement") {
    const { start, end } = statement.expression;
    return `${before}deepEqual(${text.slice(start, end)}, (${expected}));${after}`;
  }
  const name = statement.type === "VariableDeclaration" ? statement.declarations.at(-1)?.id : undefined;
  if (name?.type !== "Identifier")
    throw new Error(`//${comment.value} stands after no expression and no name`);
  const end = source.endsWith(";") ? "" : ";";
  return `${before}${source}${end} deepEqual(${name.name}, (${expected}));${after}`;
}
