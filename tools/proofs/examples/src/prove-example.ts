import { createTranslator } from "@scope/http-4xx-i18n";
import ar from "@scope/http-4xx-i18n/locales/ar";
import en from "@scope/http-4xx-i18n/locales/en";
import ja from "@scope/http-4xx-i18n/locales/ja";
import nl from "@scope/http-4xx-i18n/locales/nl";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { undescribed } from "./description.ts";
import "./matchers.ts";
import type { StartedExample } from "./start-example.ts";
import { exhaustLikes, provoke, usualErrors } from "./usual-errors.ts";

const languages = ["nl", "en", "ar", "ja"] as const;
const translator = createTranslator([en, nl, ar, ja], { fallback: "en" });
/** Asks an example that starts for all that it has, and for each of its errors in each of its languages. */
export function proveExample(starting: Promise<StartedExample>): void {
  let started: StartedExample;
  beforeAll(async () => {
    started = await starting;
    expect(await exhaustLikes(started.url)).toEqual([204, 204, 204]);
    // Some are built first, all at once.
  }, 300_000);
  afterAll(() => started?.stop());

  test("answers what there is, and what is new", async () => {
    const found = await fetch(`${started.url}/articles/17`);
    expect([found.status, await found.json()]).toEqual([200, { title: "Short and stout" }]);
    const added = await fetch(`${started.url}/articles`, {
      method: "POST",
      headers: { Authorization: "Bearer writer", "Content-Type": "application/json" },
      body: '{"title":"Tall and thin"}',
    });
    expect([added.status, await added.json()]).toEqual([201, { title: "Tall and thin" }]);
    expect((await fetch(`${started.url}/articles/18`)).status).toBe(200);
  });

  describe.each(languages)("%s", (locale) => {
    test.each(usualErrors)("$id: $method $path", async (error) => {
      const response = await provoke(started.url, error, `${locale},zu;q=0.5`);
      expect(response).toHaveStatus4xx(error.id);
      await expect(response).toBeConformantWithBody();
      expect(await undescribed(response)).toEqual([]);
      expect(response.headers.get("Content-Type")).toBe("application/problem+json");
      expect([locale, null]).toContain(response.headers.get("Content-Language"));
      const problem = await response.json();
      expect(problem).toMatchObject({
        title: translator.title(error.id, { locale }),
        status: Number(error.id),
      });
      if (error.id === "422") expect(problem).toMatchObject({ errors: [{ pointer: "/title" }] });
      if (error.id === "409") expect(response.headers.get("Content-Language")).toBe(locale);
      const [name = "Vary", value = /Accept-Language/] = error.field ?? [];
      expect(response.headers.get(name)).toMatch(value);
    });
  });

  test("a browser gets a page", async () => {
    const headers = { Accept: "text/html,*/*;q=0.8", "Accept-Language": "ar" };
    const response = await fetch(`${started.url}/articles/404`, { headers });
    await expect(response).toBeConformantWithBody();
    expect(await response.text()).toContain('<html lang="ar" dir="rtl">');
  });
}
