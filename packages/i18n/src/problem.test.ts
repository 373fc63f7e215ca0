import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createTranslator } from "./create-translator.ts";
import en from "./generated/locales/en.ts";
import nl from "./generated/locales/nl.ts";
import { problem, problemResponse } from "./problem.ts";

const translator = createTranslator([nl, en], { fallback: "en" });

describe("problem", () => {
  test("says in the reader's language what the status says", () => {
    expect(problem(404, { translator, acceptLanguage: "nl-BE,en;q=0.5" })).toEqual({
      type: "about:blank",
      title: "Niet gevonden",
      status: 404,
      detail: "De webserver kon de gevraagde bron niet vinden",
    });
  });

  test("a locale that is known goes before the header", () => {
    expect(problem(404, { translator, locale: "nl", acceptLanguage: "en" }).title).toBe("Niet gevonden");
    expect(problem(404, { translator, locale: "tlh" }).title).toBe("Not Found");
    expect(problem(404, { translator }).title).toBe("Not Found");
  });

  test("an id gives a vendor's meaning, with its number", () => {
    expect(problem("iis-451", { translator }).status).toBe(451);
    expect(problem("iis-451", { translator }).title).not.toBe(problem(451, { translator }).title);
    expect(problem(499, { translator }).title).toBe(problem("nginx-499", { translator }).title);
  });

  test("what is given goes before what the status says", () => {
    const details = problem(402, {
      translator,
      type: "https://example.com/problems/card-declined",
      title: "Card declined",
      detail: "The bank has declined the card",
      instance: "/orders/1017",
      extensions: { order: 1017 },
    });
    expect(details).toEqual({
      type: "https://example.com/problems/card-declined",
      title: "Card declined",
      status: 402,
      detail: "The bank has declined the card",
      instance: "/orders/1017",
      order: 1017,
    });
  });

  test("an unknown client error keeps its number and has the texts of 400 (RFC 9110, section 15)", () => {
    expect(problem(477, { translator })).toEqual({ ...problem(400, { translator }), status: 477 });
  });

  test.each([200, 399, 500, 404.5, Number.NaN, -404])("%d is no client error", (code) => {
    expect(() => problem(code, { translator })).toThrow(RangeError);
  });

  test.each(["toString", "apache-404", "477", "4040"])(
    "%j, which nobody has as an id, is no client error, whatever texts come with it",
    (id) => {
      const texts = { title: "x", detail: "x" };
      // @ts-expect-error: not an id
      expect(() => problem(id, { translator, ...texts })).toThrow("pass a code from 400 to 499 or an id");
    },
  );

  test("an extension cannot replace a member", () => {
    const extensions: Record<string, unknown> = { status: 200 };
    expect(() => problem(404, { translator, extensions })).toThrow('"status" is no extension');
  });

  test("without a translator it says what to pass", () => {
    // @ts-expect-error: no options at all
    expect(() => problem(404)).toThrow("problem: needs a translator; pass what createTranslator gives");
    // @ts-expect-error: a catalog is none
    expect(() => problemResponse(404, { translator: en })).toThrow("problem: needs a translator");
  });

  test("whatever the header, it is a complete problem in one of the languages", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 400, max: 499 }), (acceptLanguage, code) => {
        const details = problem(code, { translator, acceptLanguage });
        expect(details).toMatchObject({ type: "about:blank", status: code });
        expect([details.title, details.detail].every((text) => text.length > 0)).toBe(true);
      }),
    );
  });
});

describe("problemResponse", () => {
  test("is application/problem+json that says its language and what it depends on", async () => {
    const response = problemResponse(404, { translator, acceptLanguage: "nl" });
    expect(response.status).toBe(404);
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
    expect(response.headers.get("Content-Language")).toBe("nl");
    expect(response.headers.get("Vary")).toBe("Accept-Language");
    expect(await response.json()).toEqual(problem(404, { translator, acceptLanguage: "nl" }));
  });

  test("keeps the fields that it is given, and adds to Vary what is missing", () => {
    const vary = (given: string) =>
      problemResponse(404, { translator, headers: { Vary: given, "X-Id": "7" } }).headers;
    expect(vary("Origin").get("Vary")).toBe("Origin, Accept-Language");
    expect(vary("origin, ACCEPT-LANGUAGE").get("Vary")).toBe("origin, ACCEPT-LANGUAGE");
    expect(vary("*").get("Vary")).toBe("*");
    expect(vary("").get("Vary")).toBe("Accept-Language");
    expect(vary("Origin").get("X-Id")).toBe("7");
  });

  test("takes the fields of another response without those of its content", () => {
    const headers = new Headers({ "Content-Length": "3", "Content-Encoding": "gzip", "Retry-After": "60" });
    const fields = [...problemResponse(429, { translator, headers }).headers.keys()];
    expect(fields).toEqual(["content-language", "content-type", "retry-after", "vary"]);
  });

  test("names Upgrade in Connection (RFC 9110, section 7.8)", () => {
    const connection = (given: Record<string, string>) =>
      problemResponse(426, { translator, headers: { Upgrade: "websocket", ...given } }).headers.get(
        "Connection",
      );
    expect(connection({})).toBe("Upgrade");
    expect(connection({ Connection: "close" })).toBe("close, Upgrade");
    expect(connection({ Connection: "upgrade" })).toBe("upgrade");
  });

  test.each([
    [401, "WWW-Authenticate", "15.5.2"],
    [405, "Allow", "15.5.6"],
    [407, "Proxy-Authenticate", "15.5.8"],
    [426, "Upgrade", "15.5.22"],
  ])("%d without %s says which section asks for it", (status: number, field, section) => {
    expect(() => problemResponse(status, { translator })).toThrow(
      `${field} (RFC 9110: HTTP Semantics, section ${section})`,
    );
    const response = problemResponse(status, { translator, headers: { [field.toLowerCase()]: "x" } });
    expect(response.headers.get(field)).toBe("x");
  });

  test("an empty value is none, but for Allow, which then allows no method (RFC 9110, section 10.2.1)", () => {
    expect(() => problemResponse(426, { translator, headers: { Upgrade: "" } })).toThrow(
      "must carry Upgrade",
    );
    expect(problemResponse(405, { translator, headers: { Allow: "" } }).headers.get("Allow")).toBe("");
  });

  test("a Headers object is looked at when the response is made", () => {
    expect(() => problemResponse(405, { translator, headers: new Headers() })).toThrow("must carry Allow");
    expect(problemResponse(405, { translator, headers: new Headers({ Allow: "GET" }) }).status).toBe(405);
  });

  test("so are pairs", () => {
    expect(() => problemResponse(405, { translator, headers: [["X-Id", "7"]] })).toThrow("must carry Allow");
    const headers = [["Allow", "GET"]] as const;
    expect(problemResponse(405, { translator, headers }).headers.get("Allow")).toBe("GET");
  });

  test("a field that only some answers need is not asked for: 449 is WebDAV's, and Exchange's without it", () => {
    expect(problemResponse(449 as number, { translator }).status).toBe(449);
    const response = problemResponse("iis-449", { translator, headers: { "Ms-Echo-Request": "x" } });
    expect(response.headers.get("Ms-Echo-Request")).toBe("x");
  });
});
