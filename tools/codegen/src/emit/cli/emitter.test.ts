import { expect, test } from "vitest";
import { emitted } from "../../testing/small-model.ts";
import { cliEmitter } from "./emitter.ts";

const files = emitted(cliEmitter);
const text = (path: string) => files.get(`packages/cli/src/generated/${path}`) ?? "";

test("prints those words of the site that the command says, of each language that has them", () => {
  expect([...files.keys()].map((path) => path.replace("packages/cli/src/generated/", ""))).toEqual([
    "site.ts",
    "words.ts",
    "words/en.ts",
  ]);
  expect(text("words/en.ts")).toContain('sources: "Word sources",');
  expect(text("words/en.ts")).not.toContain("backToTop");
});

test("types them, and imports each language by itself", () => {
  expect(text("words.ts")).toContain("  readonly sources: string;");
  expect(text("words.ts")).toContain('  en: () => import("./words/en.ts"),');
});
