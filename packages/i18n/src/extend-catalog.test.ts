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

test("may go under a locale of its own", () => {
  expect(extendCatalog(nl, {}, "nl-x-shop").locale).toBe("nl-x-shop");
});

test("a misspelt status is an error, in the types and at run time", () => {
  // @ts-expect-error: no such status
  expect(() => extendCatalog(nl, { "4040": { title: "Weg!" } })).toThrow('there is no status "4040"');
});
