import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Found, findProgram } from "@tools/system";
import { type Browser, chromium, type Page } from "playwright-core";
import type { Outcome } from "../behaviour/behaviour.ts";
import { type Site, serveBundle, serveModules } from "./pages.ts";
import type { Project } from "./project.ts";
import type { Run, Runtime } from "./runtime.ts";

const names = ["chromium", "chromium-browser", "google-chrome"];

/**
 * No sandbox: whoever tests in a container is root there. Nothing that a browser does by itself, and no name leads
 * anywhere: Chromium would still ask for updates.
 */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

export async function chromiumRuntimes(): Promise<readonly Runtime[]> {
  const found = await findChromium();
  const shared = { found, withoutSockets: "a browser has no ports to listen on" };
  const run = (serve: (project: Project) => Promise<Site>) => async (project: Project) =>
    visit(found.path, await serve(project));
  return [
    { name: "Chromium, native modules", ...shared, run: run(serveModules) },
    { name: "Chromium, a bundle", ...shared, run: run(serveBundle) },
  ];
}

function findChromium(): Promise<Found> {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const [first = "chromium", ...others] = paths.filter((path) => existsSync(path));
  return findProgram([first, ...others]);
}

/** Opens the page, waits for the checks, and tells of everything that a user of the page would see go wrong. */
async function visit(executablePath: string, site: Site): Promise<Run> {
  let browser: Browser | undefined;
  try {
    // With a new profile, which Playwright takes away.
    browser = await chromium.launch({ executablePath, args: flags });
    const page = await browser.newPage();
    const troubles = watch(page, new URL(site.url).origin);
    await page.goto(site.url);
    const outcomes = await page.evaluate<readonly Outcome[] | undefined>("globalThis.outcomes");
    return { outcomes: outcomes ?? [], troubles };
  } finally {
    await browser?.close();
    site.close();
  }
}

function watch(page: Page, origin: string): readonly string[] {
  const troubles: string[] = [];
  page.on("pageerror", (error) => troubles.push(String(error)));
  page.on("console", (message) => troubles.push(`${message.type()}: ${message.text()}`));
  page.on("requestfailed", (request) => troubles.push(`no answer: ${request.url()}`));
  page.on("request", (request) => {
    if (![origin, "null"].includes(new URL(request.url()).origin)) troubles.push(`request: ${request.url()}`);
  });
  return troubles;
}
