/** `pnpm site` in a clone: the same bytes as here, and a failure where the site would mislead. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { Clone } from "@tools/clone";
import { contents } from "@tools/clone/contents";
import { freePorts } from "@tools/system/ports";
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

  test("and pnpm site:serve shows it as GitHub Pages would", async () => {
    const { port } = await freePorts(["port"]);
    const env = { ...process.env, SITE_URL: inject("url"), PORT: String(port) };
    const args = ["--import", "tsx", "src/commands/serve.ts"];
    const server = spawn(process.execPath, args, { cwd: join(clone.folder, "site"), env });
    await once(server.stdout, "data");
    const ask = async (path: string) => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`, { redirect: "manual" });
      return [response.status, response.headers.get("location")];
    };
    expect(await ask("/reference/nl/404/")).toEqual([200, null]);
    expect(await ask("/reference/nl/404")).toEqual([301, "/reference/nl/404/"]);
    expect(await ask("/reference/nl/404.json")).toEqual([200, null]);
    // The name of a file, too: the page for what is not there.
    expect(await ask("/reference/404")).toEqual([404, null]);
    expect(await ask("/elsewhere/nl/")).toEqual([404, null]);
    server.kill();
    await once(server, "exit");
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
