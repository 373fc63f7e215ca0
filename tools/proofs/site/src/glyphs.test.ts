import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describeWith } from "@tools/system";
import { chromium } from "playwright-core";
import { expect, inject, test } from "vitest";
import { findChromium, flags } from "./chromium.ts";

const run = promisify(execFile);

describeWith("Chromium with Debian's Noto fonts", await findFonts(), (executablePath) => {
  test("there is a glyph for every character of every language", async () => {
    const browser = await chromium.launch({ executablePath, args: [...flags] });
    const page = await browser.newPage();
    const missing: string[] = [];
    for (const tag of inject("tags")) {
      const without = await page.evaluate(withoutGlyph, { tag, characters: charactersOf(tag) });
      missing.push(...without.map((each) => `${tag}: U+${each.codePointAt(0)?.toString(16)}`));
    }
    // A character that nobody has assigned shows that the comparison tells.
    expect(await page.evaluate(withoutGlyph, { tag: "en", characters: ["\u0378", "a"] })).toEqual(["\u0378"]);
    expect(missing).toEqual([]);
    await browser.close();
  });
});

/** Chromium, where both families of fonts are there. */
async function findFonts() {
  const found = await findChromium();
  for (const family of ["Noto Sans", "Noto Sans CJK JP"]) {
    const fonts = await run("fc-list", [family]).catch(() => ({ stdout: "" }));
    if (fonts.stdout === "")
      return { ...found, missing: `no font ${family}; on Debian, .ci/system-programs installs it` };
  }
  return found;
}

/** All characters that pages in this language show, in what they say and in what is read aloud. */
function charactersOf(tag: string): string[] {
  const folder = join(inject("folder"), tag);
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".html"),
  );
  const all = new Set(pages.flatMap((name) => [...new Set(readFileSync(join(folder, name), "utf8"))]));
  return [...all].filter((character) => character > "\u0020");
}

/** Which of these look as a character does that no font has: a box. */
function withoutGlyph({ tag, characters }: { tag: string; characters: string[] }): string[] {
  const canvas = document.createElement("canvas");
  canvas.width = 48;
  canvas.height = 48;
  canvas.lang = tag;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) throw new Error("nothing to draw on");
  context.font = "24px system-ui, sans-serif";
  const drawn = (character: string) => {
    context.clearRect(0, 0, 48, 48);
    context.fillText(character, 12, 30);
    return context.getImageData(0, 0, 48, 48).data.join();
  };
  const box = drawn("\u{10ffff}");
  return characters.filter((character) => drawn(character) === box);
}
