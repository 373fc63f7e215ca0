import fc from "fast-check";
import { expect, test } from "vitest";
import { negotiateLocale } from "./negotiate-locale.ts";

const tags = [
  ...["nl", "nl-BE", "en", "en-GB", "de", "fr", "pt-BR", "pt-PT", "es", "es-419", "zh-Hans", "zh-Hant"],
  ...["sr", "sr-Latn", "nb", "nn", "no", "he", "iw", "id", "x-private", "zh-TW"],
] as const;
const tag = fc.constantFrom(...tags);
const available = fc.uniqueArray(tag, { minLength: 1, maxLength: 12 });
const unknown = fc.constantFrom("tlh", "fil-PH", "ja-JP", "x-other", "i-klingon");
const weight = fc.oneof(
  fc.constant(""),
  fc.integer({ min: 0, max: 1000 }).map((thousandths) => `;q=${(thousandths / 1000).toFixed(3)}`),
);
const element = fc.tuple(fc.oneof(tag, unknown, fc.constant("*")), weight).map(([range, q]) => range + q);
const header = fc.array(element, { maxLength: 12 }).map((elements) => elements.join(", "));
const noise = fc.oneof(
  header,
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: fc.constantFrom(..."nlbeNLBEptx-,;q=01.* \t"), maxLength: 300 }),
);

test("whatever the header, the answer is available or the fallback", () => {
  fc.assert(
    fc.property(noise, available, tag, (given, list, fallback) => {
      expect([...list, fallback]).toContain(negotiateLocale(given, list, fallback));
    }),
  );
});

test("it never throws, whatever is available", () => {
  const anything = fc.oneof(tag, fc.string({ unit: "binary" }), fc.constantFrom("", "-", "*", "__proto__"));
  fc.assert(
    fc.property(noise, fc.array(anything), anything, (given, list, fallback) => {
      expect([...list, fallback]).toContain(negotiateLocale(given, list, fallback));
    }),
  );
});

test("casing does not matter", () => {
  fc.assert(
    fc.property(header, available, tag, (given, list, fallback) => {
      const answer = negotiateLocale(given, list, fallback);
      expect(negotiateLocale(given.toUpperCase(), list, fallback)).toBe(answer);
      expect(negotiateLocale(given.toLowerCase(), list, fallback)).toBe(answer);
    }),
  );
});

test("a range that equals an available tag and weighs most wins, wherever it stands", () => {
  const lesser = fc.tuple(fc.oneof(tag, unknown), fc.integer({ min: 1, max: 999 }));
  fc.assert(
    fc.property(available, fc.nat(), fc.array(lesser), tag, fc.nat(), (list, pick, others, fallback, at) => {
      const wanted = list[pick % list.length] ?? fallback;
      const elements = others.map(([range, q]) => `${range};q=${(q / 1000).toFixed(3)}`);
      elements.splice(at % (elements.length + 1), 0, wanted);
      expect(negotiateLocale(elements.join(","), list, fallback)).toBe(wanted);
    }),
  );
});

test("only the weights' order counts, not their size nor the place of a range", () => {
  const weights = fc.uniqueArray(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(
      weights,
      fc.array(tag, { minLength: 8, maxLength: 8 }),
      available,
      tag,
      (q, ranges, list, fallback) => {
        const written = q.map((thousandths, position) => [ranges[position], thousandths] as const);
        const asWritten = written.map(([range, w]) => `${range};q=${(w / 1000).toFixed(3)}`).join();
        const doubled = written.map(([range, w]) => `${range};q=${(w / 500).toFixed(3)}`).join();
        const sorted = [...written].sort(([, a], [, b]) => b - a);
        const listed = sorted.map(([range]) => range).join();
        const answer = negotiateLocale(asWritten, list, fallback);
        expect(negotiateLocale(doubled, list, fallback)).toBe(answer);
        expect(negotiateLocale(listed, list, fallback)).toBe(answer);
      },
    ),
  );
});

test("a locale of weight 0 is not the answer while another one is left", () => {
  fc.assert(
    fc.property(header, available, tag, (given, list, never) => {
      const others = list.filter((locale) => !related(locale, never));
      fc.pre(others.length > 0 && !given.includes(";q=0.000"));
      expect(negotiateLocale(`${never};q=0, ${given}`, [...others, never], never)).not.toBe(never);
    }),
  );
});

/** Variants of what is never wanted may go with it. */
function related(a: string, b: string): boolean {
  return language(a) === language(b);
}

function language(locale: string): string {
  const primary = locale.split("-", 1)[0] ?? "";
  return { nb: "no", nn: "no", iw: "he" }[primary] ?? primary;
}

test("what stands behind the first 64 ranges or 4,096 characters changes nothing", () => {
  const many = Array.from({ length: 64 }, (_, position) => `tlh-${position}`).join();
  fc.assert(
    fc.property(header, (tail) => {
      expect(negotiateLocale(`${many},${tail}`, ["nl", "de"], "nl")).toBe("nl");
      expect(negotiateLocale(`tlh,${" ".repeat(4096)},${tail}`, ["nl", "de"], "nl")).toBe("nl");
    }),
  );
});

test.each([
  ["one endless range", "nl-".repeat(2 ** 20)],
  ["endless subtags", `nl${"-a".repeat(2 ** 20)}`],
  ["endless ranges", "nl-BE,".repeat(2 ** 18)],
  ["commas alone", ",".repeat(2 ** 20)],
  ["semicolons alone", ";".repeat(2 ** 20)],
  ["spaces alone", " ".repeat(2 ** 20)],
  ["spaces in front of a fault", `nl${" ".repeat(2 ** 20)}!`],
  ["an endless weight", `nl;q=0.${"0".repeat(2 ** 20)}`],
  ["stars", "*,".repeat(2 ** 19)],
])("%s: a megabyte is answered at once", (_, hostile) => {
  expect(["nl", "en"]).toContain(negotiateLocale(hostile, ["nl", "en"], "en"));
});
