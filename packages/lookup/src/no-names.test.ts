/** Words that are no names, though they stand in one, or around one: none of them may begin to answer. */
import { readFile } from "node:fs/promises";
import { STATUS_CODES } from "node:http";
import fc from "fast-check";
import { expect, test } from "vitest";
import { lookupByName, statusCode, statuses } from "./index.ts";

const spec = await readFile(new URL("../../../spec/statuses.yaml", import.meta.url), "utf8");
const english = await readFile(new URL("../../../spec/messages/en.yaml", import.meta.url), "utf8");

const fold = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");

/** Every name that the spec has, whatever it is there: a name, an alias, a synonym, a nickname. */
const names = new Set(
  [...(spec.match(/\b[A-Z]\w+/g) ?? []), ...statuses.map(({ phrase }) => phrase)].map(fold),
);

const wordsOf = (name: string) => name.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? [];

const answers = (words: Iterable<string>) =>
  [...words].filter((word) => lookupByName(word) !== undefined || statusCode(word) !== undefined);

test("a part of a name", () => {
  const parts = statuses
    .flatMap(({ name, phrase, aliases }) => [name, phrase, ...aliases])
    .map(wordsOf)
    .flatMap((words) =>
      words.flatMap((_, from) => words.map((_, to) => words.slice(from, to + 1).join(" "))),
    );
  expect(answers(parts.filter((part) => !names.has(fold(part))))).toEqual([]);
  expect(parts).toContain("Found");
  expect(answers(["found", "status", "not", "request", "too large", "required", "failed", "error"])).toEqual(
    [],
  );
});

test("a word of the English texts", () => {
  const words = new Set(english.match(/[\w'-]+/g));
  expect(words.size).toBeGreaterThan(300);
  expect(answers([...words].filter((word) => !names.has(fold(word))))).toEqual([]);
});

test("the phrase of a status that is no client error", () => {
  const phrases = Object.entries(STATUS_CODES).filter(([code]) => !code.startsWith("4"));
  expect(
    answers(phrases.flatMap(([code, phrase = ""]) => [phrase, `${code} ${phrase}`, `Status${code}`])),
  ).toEqual([]);
});

test("what every object has, and every global", () => {
  expect(answers(Object.getOwnPropertyNames(Object.prototype))).toEqual([]);
  expect(answers(Object.getOwnPropertyNames(globalThis))).toEqual([]);
});

test("a number", () => {
  expect(answers(Array.from({ length: 1000 }, (_, code) => String(code)))).toEqual([]);
});

test("what libraries put around a name, without one, however often", () => {
  const affixes = "k sc http https ngx status code error exception 404 410 _ - .".split(" ");
  const property = fc.property(fc.array(fc.constantFrom(...affixes), { maxLength: 6 }), (parts) => {
    const text = parts.join("");
    // The code alone is a name behind "status" and "status code".
    fc.pre(!/^[_.-]*s[_.-]*t.*s[_.-]*(?:code)?[_.-]*(?:404|410)[_.-]*$/.test(text));
    expect(answers([text])).toEqual([]);
  });
  fc.assert(property);
});

test("two names, or the same one twice", () => {
  const all = statuses.map(({ name }) => name);
  const property = fc.property(fc.constantFrom(...all), fc.constantFrom(...all), (one, other) => {
    fc.pre(!names.has(fold(one + other)));
    expect(answers([one + other])).toEqual([]);
  });
  fc.assert(property);
});

test("a text of letters that is none by chance", () => {
  const text = fc.string({ unit: fc.constantFrom(..."aeioucdnrstgklmpq".split("")), maxLength: 14 });
  fc.assert(
    fc.property(text, (word) => {
      fc.pre(!names.has(fold(word)));
      expect(answers([word])).toEqual([]);
    }),
  );
});
