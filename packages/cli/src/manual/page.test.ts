import { expect, test } from "vitest";
import { commands } from "../commands.ts";
import { manualPage } from "./page.ts";

test("the manual has every command with its options and examples", async () => {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  const page = manualPage(all, "1.2.3");
  expect(page).toContain('"http-4xx 1.2.3"');
  for (const { name, options, examples } of all) {
    expect(page).toContain(`\n.SS ${name}\n`);
    for (const option of Object.keys(options))
      expect(page).toContain(`\\-\\-${option.replaceAll("-", "\\-")}`);
    expect(examples, `${name} has examples`).not.toHaveLength(0);
    for (const [line] of examples) expect(page).toContain(line.replaceAll("-", "\\-"));
  }
});

test("what would be a request stays text", () => {
  const page = manualPage(
    [{ name: "x", summary: ".x \\ y", usage: "", options: {}, examples: [["'a", "b"]], run: async () => 0 }],
    "1",
  );
  expect(page).toContain("\n\\&.x \\e y.\n");
  expect(page).toContain("\n\\&'a\n");
});
