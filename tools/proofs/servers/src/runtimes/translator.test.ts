import { createHandler } from "@scope/http-4xx-fixtures/fetch";
import { createTranslator } from "@scope/http-4xx-i18n";
import en from "@scope/http-4xx-i18n/locales/en";
import nl from "@scope/http-4xx-i18n/locales/nl";
import { describe, expect, test } from "vitest";

const translator = createTranslator([en, nl], { fallback: "en" });

describe("with the translator of @scope/http-4xx-i18n", () => {
  const handler = createHandler({ translator });
  const get = (path: string, language: string) =>
    handler(new Request(`http://localhost${path}`, { headers: { "Accept-Language": language } }));

  test("a reader gets title and detail in Dutch", async () => {
    const response = await get("/404", "nl-BE,nl;q=0.9,en;q=0.5");
    expect(response.headers.get("Content-Language")).toBe("nl");
    expect(await response.json()).toMatchObject({
      title: "Niet gevonden",
      detail: translator.description("404", { locale: "nl" }),
    });
  });

  test("two meanings of one code are told apart", async () => {
    for (const id of ["451", "iis-440", "nginx-499"] as const) {
      const { title } = await (await get(`/${id}`, "nl")).json();
      expect(title).toBe(translator.title(id, { locale: "nl" }));
    }
  });

  test("who reads neither gets the fallback", async () => {
    expect((await get("/404", "fi")).headers.get("Content-Language")).toBe("en");
  });
});
