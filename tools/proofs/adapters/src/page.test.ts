/** The page as its readers see it: in Chromium, in three scripts, in light and dark. */
import { existsSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import { delimiter, join } from "node:path";
import * as errors from "@scope/http-4xx-errors";
import { problems } from "@scope/http-4xx-errors/node";
import { createTranslator } from "@scope/http-4xx-i18n";
import ar from "@scope/http-4xx-i18n/locales/ar";
import en from "@scope/http-4xx-i18n/locales/en";
import ja from "@scope/http-4xx-i18n/locales/ja";
import nl from "@scope/http-4xx-i18n/locales/nl";
import { describeWith, findProgram } from "@tools/system";
import axe, { type AxeResults } from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { started } from "./world.ts";

const translator = createTranslator([en, nl, ar, ja], { fallback: "en" });
const directions = { nl: "ltr", ar: "rtl", ja: "ltr" } as const;
const locales = ["nl", "ar", "ja"] as const;
const schemes = ["light", "dark"] as const;
const script = "<script>document.title = 'run'</script><img src=x onerror=alert(1)>";

/** What is thrown, by path. */
const thrown: Readonly<Record<string, () => errors.Http4xxError>> = {
  "/": () => new errors.NotFound(),
  "/script": () => new errors.BadRequest(script),
  "/form": () =>
    errors.createError(422, {
      extensions: { errors: [{ pointer: "/email", detail: "is no address" }, { detail: script }] },
    }),
};

const names = ["chromium", "chromium-browser", "google-chrome"];
// Playwright wants to know where it is.
const paths = (process.env.PATH ?? "")
  .split(delimiter)
  .flatMap((folder) => names.map((name) => join(folder, name)));
const [first = "chromium", ...others] = paths.filter((path) => existsSync(path));
const found = await findProgram([first, ...others]);

describeWith("Chromium", found, (executablePath) => {
  let browser: Browser;
  beforeAll(async () => {
    // Whoever tests in a container is root there; nothing is asked of the network.
    const args = [
      "--no-sandbox",
      "--disable-gpu",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ];
    browser = await chromium.launch({ executablePath, args });
  });
  afterAll(() => browser?.close());

  /** Opens it as a reader of a language does, and tells what that reader's console would. */
  async function open(path: string, locale: string, colorScheme: "light" | "dark") {
    const server = createServer(
      problems({ translator })((request: IncomingMessage) => {
        throw thrown[request.url ?? ""]?.() ?? new errors.NotFound();
      }),
    );
    const url = await started(server);
    const context = await browser.newContext({ locale, colorScheme });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const troubles: string[] = [];
    // That the status is no success, the console tells as well.
    page.on("console", (message) => {
      if (!/status of 4\d\d/.test(message.text())) troubles.push(message.text());
    });
    page.on("pageerror", (error) => troubles.push(String(error)));
    page.on("dialog", (dialog) => troubles.push(dialog.message()));
    const response = await page.goto(url + path);
    return { page, response, troubles };
  }

  describe.each(locales)("%s", (locale) => {
    test.each(schemes)(
      "%s: in its direction and language, with its style, and with nothing amiss",
      async (scheme) => {
        const { page, response, troubles } = await open("/", locale, scheme);
        expect(response?.status()).toBe(404);
        expect(await response?.headerValue("Content-Language")).toBe(locale);
        expect(await look(page)).toMatchObject({
          lang: locale,
          direction: directions[locale],
          title: translator.title("404", { locale }),
          heading: translator.title("404", { locale }),
          text: expect.stringContaining(translator.description("404", { locale })),
          // The policy lets the style through: else it would be as wide as the window.
          narrow: true,
          colour: scheme === "light" ? "rgb(0, 0, 0)" : "rgb(255, 255, 255)",
        });
        expect(await look(page).then(({ edge }) => edge)).toBe(
          directions[locale] === "rtl" ? "right" : "left",
        );
        expect(troubles).toEqual([]);
      },
    );

    test.each(schemes)("%s: axe finds nothing", async (scheme) => {
      const { page } = await open("/form", locale, scheme);
      // What a browser paints behind a page, which axe does not know.
      await page.evaluate('document.documentElement.style.backgroundColor = "Canvas"');
      await page.evaluate(axe.source);
      const { violations, passes } = await page.evaluate<AxeResults>("axe.run()");
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(passes.map(({ id }) => id)).toContain("color-contrast");
    });

    test.each(["/script", "/form"])("%s: a script stays text, and nothing is loaded or run", async (path) => {
      const { page, troubles } = await open(path, locale, "light");
      expect(await page.evaluate("document.body.innerText")).toContain(script);
      expect(await page.evaluate('document.querySelectorAll("script, img").length')).toBe(0);
      expect(await page.title()).toBe(translator.title(path === "/form" ? "422" : "400", { locale }));
      expect(troubles).toEqual([]);
    });
  });

  test("its policy is what would stop a script that got in", async () => {
    const { page, troubles } = await open("/", "nl", "light");
    await page.evaluate(
      'document.body.append(Object.assign(document.createElement("script"), { textContent: "document.title = 1" }))',
    );
    expect(await page.title()).toBe("Niet gevonden");
    expect(troubles.join()).toContain("Content Security Policy");
  });
});

interface Look {
  readonly lang: string;
  readonly direction: string;
  readonly title: string;
  readonly heading: string;
  readonly text: string;
  readonly narrow: boolean;
  readonly colour: string;
  /** The edge of the column that the text begins at. */
  readonly edge: "left" | "right";
}

function look(page: Page): Promise<Look> {
  return page.evaluate<Look>(`(() => {
    const { lang } = document.documentElement;
    const { direction, color: colour, maxWidth } = getComputedStyle(document.documentElement);
    const heading = document.querySelector("h1");
    const range = document.createRange();
    range.selectNodeContents(heading);
    const [words, column] = [range.getBoundingClientRect(), heading.getBoundingClientRect()];
    return {
      lang, direction, colour,
      title: document.title,
      heading: heading.textContent,
      text: document.body.innerText,
      narrow: maxWidth !== "none" && column.width < innerWidth,
      edge: words.left - column.left < 1 ? "left" : column.right - words.right < 1 ? "right" : "neither",
    };
  })()`);
}
