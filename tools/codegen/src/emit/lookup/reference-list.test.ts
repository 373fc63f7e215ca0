import { expect, test } from "vitest";
import { listReferences } from "./reference-list.ts";

const reference = (section: string | null, url: string) => ({ title: "A page", section, url });

test("sections of one document share its title and address; what is named most comes first", () => {
  const one = reference("15.1", "https://example.com/#section-15.1");
  const two = reference("7.8", "https://example.com/#section-7.8");
  const { positions, places, sources } = listReferences([one, two, two]);
  expect([positions.get(one), positions.get(two)]).toEqual([1, 0]);
  expect(places).toEqual([
    [0, "7.8"],
    [0, "15.1"],
  ]);
  expect(sources).toEqual([["A page", "https://example.com/#section-"]]);
});

test("a page without sections, and one whose sections have no addresses of their own", () => {
  const named = [reference(null, "https://example.com/"), reference("§4", "https://example.com/v14")];
  const { places, sources } = listReferences(named);
  expect(places).toEqual([[0], [1, "§4", 1]]);
  expect(sources).toEqual([
    ["A page", "https://example.com/"],
    ["A page", "https://example.com/v14"],
  ]);
});
