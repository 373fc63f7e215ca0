import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Found, findProgram } from "@tools/system";

const names = ["chromium", "chromium-browser", "google-chrome"];

/**
 * No sandbox: whoever tests in a container is root there. Nothing that a browser does by itself, and no name leads
 * anywhere.
 */
export const flags: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--hide-scrollbars",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/** Playwright wants to know where it is. */
export function findChromium(): Promise<Found> {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const [first = "chromium", ...others] = paths.filter((path) => existsSync(path));
  return findProgram([first, ...others]);
}
