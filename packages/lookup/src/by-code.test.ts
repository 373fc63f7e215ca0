import { expect, test } from "vitest";
import * as byCode from "./by-code.ts";
import * as whenAsked from "./by-code-when-asked.ts";

test("what CommonJS makes when it is asked is the same", () => {
  for (let index = 0; index < 100; index++) {
    expect(whenAsked.firstMeaning(index)).toBe(byCode.firstMeaning(index));
    expect(whenAsked.otherMeanings(index)).toEqual(byCode.otherMeanings(index));
  }
});
