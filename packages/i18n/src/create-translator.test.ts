import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Catalog, Message } from "./catalog.ts";
import { createTranslator } from "./create-translator.ts";
import en from "./generated/locales/en.ts";
import nl from "./generated/locales/nl.ts";

const t = createTranslator([nl, en], { fallback: "en" });

/** A language of which every text names its locale. */
function catalog<Locale extends string>(locale: Locale, direction: "ltr" | "rtl" = "ltr"): Catalog<Locale> {
  const message: Message = { title: `title in ${locale}`, description: `description in ${locale}` };
  const messages = Object.fromEntries(Object.keys(en.messages).map((id) => [id, message]));
  return { locale, name: locale, direction, messages: messages as typeof en.messages }; // has the same keys
}

describe("title and description", () => {
  test("are in the reader's language", () => {
    expect(t.title("404", { locale: "nl" })).toBe("Niet gevonden");
    expect(t.title("404", { locale: "en" })).toBe("Not Found");
    expect(t.description(404, { locale: "nl" })).toBe("De webserver kon de gevraagde bron niet vinden");
  });

  test("are those of the fallback when no language is given", () => {
    expect(t.title("404")).toBe("Not Found");
    expect(t.title("404", {})).toBe("Not Found");
    expect(t.title("404", { locale: undefined })).toBe("Not Found");
    expect(t.title("404", { locale: null })).toBe("Not Found");
  });

  test("exist for every id", () => {
    for (const [id, message] of Object.entries(nl.messages)) {
      const known = id as keyof typeof nl.messages; // `Object.entries` widens keys
      expect(t.title(known, { locale: "nl" })).toBe(message.title);
      expect(t.description(known, { locale: "nl" })).toBe(message.description);
    }
  });

  test("by code are those of its first meaning, the official one before a vendor's", () => {
    expect(t.title(451)).toBe(en.messages["451"].title);
    expect(t.title("iis-451")).toBe(en.messages["iis-451"].title);
    expect(t.title(499)).toBe(en.messages["nginx-499"].title);
    expect(t.title(440)).toBe(en.messages["iis-440"].title);
  });

  test("of a code from 400 to 499 that nobody defined are those of 400 (RFC 9110, section 15)", () => {
    expect(t.title(477, { locale: "nl" })).toBe(nl.messages["400"].title);
    expect(t.description(477, { locale: "nl" })).toBe(nl.messages["400"].description);
  });

  test.each([200, 399, 500, 404.5, -404, 0, Number.NaN, Number.POSITIVE_INFINITY, 1e9])(
    "%d is no client error",
    (status) => {
      expect(t.title(status)).toBeUndefined();
      expect(t.description(status)).toBeUndefined();
    },
  );

  test("anything else is undefined, never an error", () => {
    const ids: unknown[] = Object.keys(en.messages);
    const strings = fc.constantFrom("", "477", "0404", "nginx", "499", "iis-404", "__proto__", "constructor");
    fc.assert(
      fc.property(fc.oneof(strings, fc.anything()), (status) => {
        fc.pre(typeof status !== "number" && !ids.includes(status));
        expect(t.title(status as number)).toBeUndefined(); // callers without types can pass anything
      }),
    );
  });
});

describe("serverError", () => {
  test("is in the reader's language, and 503 says that it passes", () => {
    expect(t.serverError(500, { locale: "nl-BE" })).toEqual(nl.serverErrors?.any);
    expect(t.serverError(502, { locale: "nl" })).toEqual(nl.serverErrors?.any);
    expect(t.serverError(503, { locale: "nl" })).toEqual(nl.serverErrors?.unavailable);
    expect(t.serverError(500)).toEqual(en.serverErrors?.any);
    expect(t.serverError(503, { locale: "fr" }).title).toBe("Service Unavailable");
  });

  test("of a catalog without these texts is that of the fallback, and in English where that has none either", () => {
    const frisian = catalog("fy");
    const both = createTranslator([frisian, nl], { fallback: "nl" });
    expect(both.serverError(500, { locale: "fy" })).toEqual(nl.serverErrors?.any);
    const alone = createTranslator([frisian], { fallback: "fy" });
    expect(alone.serverError(500).title).toBe("Server Error");
    expect(alone.serverError(503).title).toBe("Server Error");
  });

  test("answers whatever it is asked", () => {
    fc.assert(
      fc.property(fc.anything(), (status) => {
        expect(t.serverError(status as number).title).not.toBe(""); // callers without types can pass anything
      }),
    );
  });
});

describe("the locale option", () => {
  test.each([
    ["nl-BE", "Niet gevonden"],
    ["NL", "Niet gevonden"],
    ["nl-Latn-BE-x-private", "Niet gevonden"],
    ["fr", "Not Found"],
    ["nl;q=1", "Not Found"],
    ["nl-BE,nl", "Not Found"],
    ["__proto__", "Not Found"],
    ["*", "Not Found"],
    ["", "Not Found"],
  ])("%j is looked up as a range is", (locale, title) => {
    expect(t.title("404", { locale })).toBe(title);
    expect(t.title("404", { locale })).toBe(title); // from memory
  });

  test("takes the same way as negotiation", () => {
    const regional = createTranslator([catalog("en"), catalog("zh-Hant"), catalog("pt-BR")], {
      fallback: "en",
    });
    expect(regional.title(404, { locale: "zh-TW" })).toBe("title in zh-Hant");
    expect(regional.title(404, { locale: "pt" })).toBe("title in pt-BR");
  });

  test("prefers the tag as it is written, in any casing", () => {
    const both = createTranslator([catalog("he"), catalog("iw")], { fallback: "he" });
    expect(both.title(404, { locale: "IW" })).toBe("title in iw");
  });

  test("is right however many have been asked for before", () => {
    const translator = createTranslator([nl, en], { fallback: "en" });
    for (let region = 0; region < 1000; region++) {
      const locale = `nl-x-${region}`;
      expect(translator.title("404", { locale })).toBe("Niet gevonden");
    }
  });

  test("that is no string counts as left out", () => {
    expect(t.title("404", { locale: 7 as unknown as string })).toBe("Not Found");
  });
});

test("negotiates among its catalogs", () => {
  expect(t.negotiate("nl-BE,nl;q=0.9,en;q=0.5")).toBe("nl");
  expect(t.negotiate("fr")).toBe("en");
  expect(t.negotiate(null)).toBe("en");
  expect(t.negotiate(undefined)).toBe("en");
});

test("lists its locales in the order given, and the list cannot be changed", () => {
  expect(t.locales).toEqual(["nl", "en"]);
  expect(Object.isFrozen(t.locales)).toBe(true);
});

test("knows the direction of each", () => {
  const bidirectional = createTranslator([en, catalog("ar", "rtl")], { fallback: "en" });
  expect(bidirectional.direction("ar-EG")).toBe("rtl");
  expect(bidirectional.direction("nl")).toBe("ltr");
  expect(bidirectional.direction()).toBe("ltr");
});

test("its functions work apart from it", () => {
  const { title, negotiate } = t;
  expect(title(404, { locale: negotiate("nl") })).toBe("Niet gevonden");
});

test("what a catalog lacks at run time is taken from the fallback's", () => {
  const { "404": _, ...rest } = nl.messages;
  const older = { ...nl, messages: rest as typeof nl.messages }; // such as a JSON file of an older version
  const translator = createTranslator([older, en], { fallback: "en" });
  expect(translator.title("404", { locale: "nl" })).toBe("Not Found");
  expect(translator.title(404, { locale: "nl" })).toBe("Not Found");
  expect(translator.title("403", { locale: "nl" })).toBe(nl.messages["403"].title);
});
