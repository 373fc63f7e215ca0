import { describeWith } from "@tools/system";
import { freePorts } from "@tools/system/ports";
import lighthouse from "lighthouse";
import { chromium } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { findChromium, flags } from "./chromium.ts";

const categories = ["accessibility", "best-practices", "seo", "performance"] as const;
type Scores = Readonly<Record<(typeof categories)[number], number>>;

describeWith("Chromium for Lighthouse", await findChromium(), (executablePath) => {
  describe.each(["en/", "nl/404/", "404/"])("/%s", (path) => {
    // How fast a page is on a slow phone is reckoned from how fast it was here, and what else this machine does can
    // only make that worse: the best of thirty counts, of which a quiet machine needs one and a busy one has needed eight.
    // The others are the same each time.
    test("has 100 of 100 points in all four", async () => {
      const attempts: Scores[] = [];
      while (attempts.length < 30 && attempts.at(-1)?.performance !== 100) {
        attempts.push(await audit(executablePath, inject("url") + path));
      }
      const best = Math.max(...attempts.map(({ performance }) => performance));
      expect({ ...attempts[0], performance: best }).toEqual({
        accessibility: 100,
        "best-practices": 100,
        seo: 100,
        performance: 100,
      });
    });
  });
});

/** The scores of a page on a slow phone, which is how Lighthouse sees pages unless told otherwise. */
async function audit(executablePath: string, url: string): Promise<Scores> {
  const { port } = await freePorts(["port"]);
  const browser = await chromium.launch({
    executablePath,
    args: [...flags, `--remote-debugging-port=${port}`],
  });
  try {
    const result = await lighthouse(url, { port, onlyCategories: [...categories], logLevel: "error" });
    if (result === undefined) throw new Error("Lighthouse gave no result");
    const { lhr } = result;
    if (lhr.runtimeError !== undefined) throw new Error(lhr.runtimeError.message);
    const points = (name: string) => Math.round((lhr.categories[name]?.score ?? 0) * 100);
    return Object.fromEntries(categories.map((name) => [name, points(name)])) as Scores;
  } finally {
    await browser.close();
  }
}
