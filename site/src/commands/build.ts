import { join } from "node:path";
import { publicUrl } from "../output/load-site.ts";
import { writeSite } from "../output/write-site.ts";

/** `pnpm site`: makes the whole site in `site/dist/`. A dead link fails it. */
const folder = join(import.meta.dirname, "../../dist");
const start = performance.now();
const { locales, files, deadLinks } = await writeSite(folder, publicUrl);
for (const link of deadLinks.slice(0, 20)) console.error(`dead link in ${link}`);
if (deadLinks.length > 0) {
  console.error(`${deadLinks.length} dead links`);
  process.exitCode = 1;
}
const seconds = ((performance.now() - start) / 1000).toFixed(1);
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(`${files} files in ${locales} languages, in ${seconds} s and ${megabytes} MB`);
