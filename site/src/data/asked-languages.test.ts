import { expect, test } from "vitest";
import { askedLanguages } from "./asked-languages.ts";

test("the narrowest come first, former codes are known, and what a wider tag stands for is left out", () => {
  const asked = askedLanguages(["en", "he", "nb", "pt-BR", "pt-PT", "zh-Hans", "zh-Hant", "zh-Hant-HK"]);
  expect(asked.map(({ tag }) => tag)).toEqual([
    ...["zh-Hant-HK"],
    ...["pt-PT", "zh-Hant", "zh-Hant-HK"],
    ...["en", "he", "nb", "pt-BR", "zh-Hans"],
  ]);
  const of = (tag: string) => asked.filter((each) => each.tag === tag).flatMap((each) => each.asked);
  expect(of("he").toSorted()).toEqual(["he", "iw"]);
  expect(of("nb").toSorted()).toEqual(["nb", "nn", "no"]);
  expect(of("pt-PT")).toEqual(expect.arrayContaining(["pt-pt", "pt-ao"]));
  expect(of("pt-BR")).toEqual(["pt"]);
  expect(of("zh-Hant")).toEqual(expect.arrayContaining(["zh-hant", "zh-tw"]));
});
