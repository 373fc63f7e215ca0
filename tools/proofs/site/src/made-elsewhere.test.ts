/** `pnpm site` in a clone: the same bytes as here, and a failure where the site would mislead. */
import { join } from "node:path";
import { Clone } from "@tools/clone";
import { contents } from "@tools/clone/contents";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";

const minutes = 60_000;
let clone: Clone;

beforeAll(async () => {
  clone = await Clone.create();
}, 10 * minutes);

afterAll(() => clone?.remove(), minutes);

describe.sequential("pnpm site", () => {
  test("makes the same, byte for byte, in another folder, time zone and language", async () => {
    const { ok, output } = await site({
      TZ: "Pacific/Kiritimati",
      LANG: "tr_TR.UTF-8",
      LC_ALL: "tr_TR.UTF-8",
    });
    expect(ok, output).toBe(true);
    const there = await contents(join(clone.folder, "site/dist"), ["."]);
    expect(there).toEqual(await contents(inject("folder"), ["."]));
    expect(await clone.changes()).toEqual([]);
    // In a clone every picture is drawn anew, which takes the most.
    expect(Number(/ and (\d+) MB$/m.exec(output)?.[1])).toBeLessThan(300);
  });

  test.each([
    ["a link to a part that is not there", 'href="#content"', 'href="#nowhere"', "#nowhere"],
    ["a link to a page that is not there", "indexPath)", '"nowhere/")', "nowhere/"],
  ])("fails for %s", async (_, right, wrong, named) => {
    const path = "site/src/page/layout.tsx";
    const text = await clone.read(path);
    expect(text).toContain(right);
    await clone.write(path, text.replace(right, wrong));
    const { ok, output } = await site({});
    await clone.write(path, text);
    expect([ok, output]).toEqual([false, expect.stringMatching(`dead link in .*${named}`)]);
  });

  test("fails for a word that a language lacks, and says which", async () => {
    const path = "spec/site/nl.yaml";
    await clone.write(path, (await clone.read(path)).replace(/^ {2}siteName: .*\n/m, ""));
    const { ok, output } = await site({});
    expect([ok, output]).toEqual([
      false,
      expect.stringMatching(/spec\/site\/nl\.yaml:\d+:\d+ - error .*siteName/),
    ]);
  });
});

function site(env: NodeJS.ProcessEnv) {
  return clone.runWith({ ...env, SITE_URL: inject("url") }, "pnpm", "site");
}
