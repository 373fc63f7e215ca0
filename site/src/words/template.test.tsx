import { render } from "preact-render-to-string";
import { expect, test } from "vitest";
import { Fill } from "./fill.tsx";
import { fill, type Template } from "./template.ts";

const found: Template<"count" | "total"> = "{count} of {total}";

test("values stand where the language wants them", () => {
  expect(fill(found, { count: 3, total: 53 })).toBe("3 of 53");
  expect(fill("{total} / {count}" as typeof found, { count: 3, total: 53 })).toBe("53 / 3");
});

test("a value that is missing is an error, not a brace on the page", () => {
  // @ts-expect-error total is missing
  expect(() => fill(found, { count: 3 })).toThrow('nothing is given for {total} of "{count} of {total}"');
});

test("on a page a value keeps its own direction and is escaped; words in it are English", () => {
  const page = render(<Fill text={found} values={{ count: "<3>", total: "GET /" }} />);
  expect(page).toBe('<bdi>&lt;3></bdi> of <bdi lang="en">GET /</bdi>');
});
