/** Draws the pages that `site/README.md` shows, as somebody sees them on a phone. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeSite } from "@site/reference/write-site";
import { freePorts } from "@tools/system/ports";
import { chromium } from "playwright-core";
import { findChromium, flags } from "../chromium.ts";
import { serve } from "../serve.ts";

const pictures = join(import.meta.dirname, "../../../../../site/pictures");
const folder = mkdtempSync(join(tmpdir(), "http-4xx-pictures-"));
const { port } = await freePorts(["port"]);
const url = `http://127.0.0.1:${port}/`;
await writeSite(folder, url);
const close = await serve(folder, url);
const { path: executablePath } = await findChromium();
const browser = await chromium.launch({ executablePath, args: [...flags] });
for (const tag of ["nl", "en", "ar", "ja", "hi"]) {
  for (const [name, path, colorScheme] of [
    ["index", "", "light"],
    ["404", "404/", "dark"],
  ] as const) {
    const page = await browser.newPage({ colorScheme, viewport: { width: 390, height: 600 } });
    await page.goto(`${url}${tag}/${path}`);
    const session = await page.context().newCDPSession(page);
    const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality: 80 });
    writeFileSync(join(pictures, `${tag}-${name}.webp`), Buffer.from(data, "base64"));
    await page.close();
  }
}
await browser.close();
await close();
rmSync(folder, { recursive: true });
