import { expect, test } from "vitest";
import { extendCatalog } from "./extend-catalog.ts";
import nl from "./generated/locales/nl.ts";

test("replaces single texts and leaves the catalog as it was", () => {
  const shop = extendCatalog(nl, { "404": { title: "Weg!" } });
  expect(shop.messages["404"]).toEqual({ ...nl.messages["404"], title: "Weg!" });
  expect(shop.messages["403"]).toBe(nl.messages["403"]);
  expect(shop.locale).toBe("nl");
  expect(nl.messages["404"].title).toBe("Niet gevonden");
});

test("what is undefined is not replaced", () => {
  const texts = { "403": undefined, "404": { title: undefined, description: "Weg" } };
  // @ts-expect-error: to callers without exactOptionalPropertyTypes it is none
  const { messages } = extendCatalog(nl, texts);
  expect(messages["403"]).toEqual(nl.messages["403"]);
  expect(messages["404"]).toEqual({ title: "Niet gevonden", description: "Weg" });
});

test("may go under a locale of its own", () => {
  expect(extendCatalog(nl, {}, "nl-x-shop").locale).toBe("nl-x-shop");
});

test("a misspelt status is an error, in the types and at run time", () => {
  // @ts-expect-error: no such status
  expect(() => extendCatalog(nl, { "4040": { title: "Weg!" } })).toThrow('no status "4040"');
});
