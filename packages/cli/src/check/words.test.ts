import { expect, test } from "vitest";
import { probesOf, serverProbes } from "./probes.ts";
import { checkWordsOf } from "./words.ts";

test("every request of a check has a Dutch name", () => {
  const url = new URL("http://localhost/");
  const names = [...probesOf(url, true), ...serverProbes(url)].map(({ name }) => name);
  const { probes } = checkWordsOf("nl-BE");
  expect(Object.keys(probes)).toEqual(expect.arrayContaining(names));
});
