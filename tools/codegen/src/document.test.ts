/** The spec holds the Dutch document whole: each of its words is in the spec, as it stands there. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readDocument } from "./testing/document.ts";

const spec = join(import.meta.dirname, "../../../spec");
const bytes = readFileSync(join(spec, "documents/4xx.nl.txt"));
const document = readDocument(bytes.toString("utf8"));

interface Status {
  readonly phrase: string;
  readonly marker?: string;
}
const read = (path: string): unknown => parse(readFileSync(join(spec, path), "utf8"));
const { statuses } = read("statuses.yaml") as { statuses: Record<string, Status> };
const messages = read("messages/nl.yaml") as {
  document: Record<string, string>;
  messages: Record<string, { transcription?: string }>;
};

/** Who a marker names is known under a key. */
const vendors = new Map([
  ["Microsoft Internet Information Services", "iis"],
  ["nginx", "nginx"],
]);

function idOf({ code, marker }: (typeof document.entries)[number]): string {
  const vendor = /^Onofficieel \((.+)\)$/.exec(marker)?.[1];
  return vendor === undefined ? code : `${vendors.get(vendor)}-${code}`;
}

test("the document is the one that was received, byte for byte", () => {
  expect(createHash("sha256").update(bytes).digest("hex")).toBe(
    "e4d7af27ee59e1579070687337bc47890db46944fe31c0fb52c6daca02d90310",
  );
});

describe("the document, read on its own,", () => {
  test("has 38 entries with 37 codes", () => {
    expect(document.entries).toHaveLength(38);
    expect(new Set(document.entries.map(({ code }) => code)).size).toBe(37);
  });

  test("has 29 official ones, 6 of nginx, 3 of IIS, and 7 with substatus codes", () => {
    const counts: Record<string, number> = {};
    for (const { marker } of document.entries) counts[marker] = (counts[marker] ?? 0) + 1;
    expect(counts).toEqual({
      Officieel: 22,
      "Officieel Substatuscodes": 7,
      "Onofficieel (nginx)": 6,
      "Onofficieel (Microsoft Internet Information Services)": 3,
    });
  });

  test("has its peculiarities", () => {
    const phrases = document.entries.map(({ phrase }) => phrase);
    expect(phrases).toEqual(
      expect.arrayContaining(["I'm a teapot", "Login Time-out", "Request header too large"]),
    );
    expect(document.entries.filter(({ code }) => code === "451")).toHaveLength(2);
    expect(document.entries.filter(({ sentence }) => /\bressouce\b/i.test(sentence))).toHaveLength(4);
  });
});

describe("the spec has of it, character for character,", () => {
  test("the title, the subtitle and the paragraph", () => {
    const { title, subtitle, paragraph } = document;
    expect(messages.document).toEqual({ file: "documents/4xx.nl.txt", title, subtitle, paragraph });
  });

  test("every entry, in its order", () => {
    const listed = Object.keys(statuses).filter((id) => statuses[id]?.marker !== undefined);
    // JavaScript puts keys that are numbers first; the order of the document is by code, official first.
    const code = (id: string) => Number(id.slice(-3));
    expect(listed.toSorted((a, b) => code(a) - code(b) || a.length - b.length)).toEqual(
      document.entries.map(idOf),
    );
  });

  test.each(document.entries.map((entry) => [idOf(entry), entry] as const))("%s", (id, entry) => {
    const { phrase, sentence, marker } = entry;
    expect({ ...statuses[id] }).toMatchObject({ phrase, marker });
    expect(messages.messages[id]?.transcription).toBe(sentence);
  });

  test("nothing that is not in it", () => {
    const ids = document.entries.map(idOf);
    const transcribed = Object.entries(messages.messages).filter(
      ([, { transcription }]) => transcription !== undefined,
    );
    expect(transcribed.map(([id]) => id).sort()).toEqual(ids.sort());
  });
});
