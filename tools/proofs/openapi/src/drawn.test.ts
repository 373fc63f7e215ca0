/** What a reader sees: Swagger UI and Scalar draw the description in Chromium, with fields and examples. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { describeWith, findProgram } from "@tools/system";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeApi } from "./api.ts";

const { resolve } = createRequire(import.meta.url);
const names = ["chromium", "chromium-browser", "google-chrome"];
// Playwright wants to know where it is.
const paths = (process.env.PATH ?? "")
  .split(delimiter)
  .flatMap((folder) => names.map((name) => join(folder, name)));
const [first = "chromium", ...others] = paths.filter((path) => existsSync(path));
const found = await findProgram([first, ...others]);

const swaggerUi = await readFile(resolve("swagger-ui-dist/swagger-ui-bundle.js"), "utf8");
const scalar = await readFile(
  join(dirname(resolve("@scalar/api-reference")), "browser/standalone.js"),
  "utf8",
);

describeWith("Chromium", found, (executablePath) => {
  let browser: Browser;
  beforeAll(async () => {
    // Whoever tests in a container is root there; nothing is asked of the network.
    const args = ["--no-sandbox", "--disable-gpu", "--host-resolver-rules=MAP * ~NOTFOUND"];
    browser = await chromium.launch({ executablePath, args });
  });
  afterAll(() => browser?.close());

  test.each(["3.0", "3.1"] as const)("Swagger UI draws %s", async (version) => {
    const page = await open(browser, swaggerUi);
    await page.evaluate(
      `void SwaggerUIBundle({ spec: ${describe405(version)}, dom_id: "#ui", docExpansion: "full" })`,
    );
    await sees(page, [
      sentence,
      "MUST (always): RFC 9110, section 15.5.6",
      "A report can be read but not deleted",
    ]);
    await page.close();
  });

  test.each(["3.0", "3.1"] as const)("Scalar draws %s", async (version) => {
    const page = await open(browser, scalar);
    await page.evaluate(
      `void Scalar.createApiReference("#ui", { content: ${describe405(version)}, expandAllResponses: true })`,
    );
    await sees(page, [sentence]);
    // Fields are folded, and the example is that of the status whose tab is chosen.
    await page
      .getByRole("button", { name: /headers/i })
      .first()
      .click();
    await page.getByRole("tab", { name: "405" }).first().click();
    await sees(page, ["MUST (always): RFC 9110, section 15.5.6", "A report can be read but not deleted"]);
    await page.close();
  });
});

const sentence = "The requested resource does not support the method of the request";

function describe405(version: "3.0" | "3.1"): string {
  const document = describeApi({ version });
  return JSON.stringify({ ...document, paths: { "/405": document.paths["/405"] } });
}

/** A page of its own origin, as these ask for storage; whatever else they ask for they do not get. */
async function open(browser: Browser, script: string): Promise<Page> {
  const page = await browser.newPage();
  const body = '<!doctype html><meta charset="utf-8"><div id="ui"></div>';
  await page.route("**/*", (route) =>
    route.request().url() === "http://ui.example/"
      ? route.fulfill({ contentType: "text/html", body })
      : route.abort(),
  );
  await page.goto("http://ui.example/");
  await page.addScriptTag({ content: script });
  return page;
}

async function sees(page: Page, texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await expect.poll(() => page.evaluate("document.body.innerText")).toContain(text);
  }
}
