import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { lookup, lookupSubstatus, type Status, statuses } from "./index.ts";

const document = await readFile(new URL("../../../spec/documents/4xx.nl.txt", import.meta.url), "utf8");

const entries = [...document.matchAll(/^<(\d{3})\/> (.+)$/gm)].map(([, code, phrase]) => `${code} ${phrase}`);
/** The statuses of the document. What is known of others is for the spec alone to say. */
const documented: readonly Status[] = statuses.filter(({ code, phrase }) =>
  entries.includes(`${code} ${phrase}`),
);

/** Everything that can be reached from here. */
function everythingIn(value: unknown, seen: Set<unknown> = new Set()): Set<unknown> {
  if (typeof value !== "object" || value === null || seen.has(value)) return seen;
  seen.add(value);
  for (const key of Reflect.ownKeys(value)) everythingIn(Reflect.get(value, key), seen);
  return seen;
}

describe("statuses", () => {
  test("begin with those of the document, behind which the others stand by code, official ones first", () => {
    const order = (status: Status) =>
      `${documented.includes(status) ? 0 : 1} ${status.code} ${status.official ? 0 : 1} ${status.id}`;
    expect(statuses.map(order)).toEqual(statuses.map(order).toSorted());
  });

  test("are all that the document has, in its order", () => {
    expect(entries).toHaveLength(38);
    expect(documented.map(({ code, phrase }) => `${code} ${phrase}`)).toEqual(entries);
  });

  test("have ids of their own", () => {
    expect(new Set(statuses.map(({ id }) => id)).size).toBe(statuses.length);
    for (const { id, code, vendor } of statuses)
      expect(id).toBe(vendor === null ? `${code}` : `${vendor}-${code}`);
  });

  test("are frozen all the way down", () => {
    const everything = everythingIn(statuses);
    expect(everything.size).toBeGreaterThan(200);
    for (const value of everything) expect(value).toSatisfy(Object.isFrozen);
  });

  test("cannot be changed", () => {
    const status = lookup(413) as unknown as { code: number; aliases: string[]; reference: { url: string } };
    expect(() => {
      status.code = 200;
    }).toThrow(TypeError);
    expect(() => status.aliases.push("TooBig")).toThrow(TypeError);
    expect(() => {
      status.reference.url = "";
    }).toThrow(TypeError);
    expect(() => (statuses as Status[]).pop()).toThrow(TypeError);
  });

  test("have the same keys in the same order", () => {
    for (const status of statuses) expect(Object.keys(status)).toEqual(Object.keys(lookup(404)));
  });

  test("are related to others that exist", () => {
    const ids = new Set<string>(statuses.map(({ id }) => id));
    for (const { id, related } of statuses) {
      for (const other of related) expect(ids.has(other) && other !== id).toBe(true);
    }
  });
});

test("every status that the document marks has substatus codes", () => {
  const marked = [...document.matchAll(/^<(\d{3})\/> .+\n\n.+\n.*Substatuscodes$/gm)].map(([, code]) =>
    Number(code),
  );
  expect(marked).toHaveLength(7);
  for (const code of marked) expect(lookup(code)?.substatuses).not.toEqual([]);
});

test("substatuses are frozen all the way down", () => {
  for (const code of statuses.flatMap(({ substatuses }) => substatuses)) {
    for (const value of everythingIn(lookupSubstatus(code))) expect(value).toSatisfy(Object.isFrozen);
  }
});

describe("what is known of a status", () => {
  test("registration: 413 has another phrase at IANA, 418 is reserved, vendors' codes are not registered", () => {
    expect(lookup(413)).toMatchObject({ registration: "registered", registeredPhrase: "Content Too Large" });
    expect(lookup(418)).toMatchObject({ registration: "reserved", registeredPhrase: "(Unused)" });
    expect(lookup(404)).toMatchObject({ registration: "registered", registeredPhrase: null });
    expect(lookup(444)).toMatchObject({ registration: "unassigned", registeredPhrase: null });
  });

  test("where it is defined", () => {
    expect(lookup(404).reference).toEqual({
      title: "RFC 9110: HTTP Semantics",
      section: "15.5.5",
      url: "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5",
    });
    for (const { reference } of statuses) expect(() => new URL(reference.url)).not.toThrow();
  });

  test("one reference is one object, however often it is made", () => {
    expect(lookup(404).cacheReference).toBe(lookup(404).reference);
    expect(lookup(400).cacheReference).toBe(lookup(401).cacheReference);
  });

  test("which fields it must have", () => {
    const required = documented.flatMap(({ id, headers }) =>
      headers
        .filter(({ level, when }) => level === "MUST" && when === "always")
        .map(({ name }) => [id, name]),
    );
    expect(required).toEqual([
      ["401", "WWW-Authenticate"],
      ["405", "Allow"],
      ["407", "Proxy-Authenticate"],
    ]);
  });

  test("what caches may do with it (RFC 9110, section 15.1; RFC 6585)", () => {
    const codes = (keep: (status: Status) => boolean) => documented.filter(keep).map(({ id }) => id);
    expect(codes(({ cacheable }) => cacheable === true)).toEqual(["404", "405", "410", "414", "451"]);
    expect(codes(({ mustNotStore }) => mustNotStore)).toEqual(["428", "429", "431"]);
  });

  test("what a client receives and a server logs", () => {
    const unlike = documented.filter(({ code, wire, logged }) => wire !== code || logged !== code);
    expect(unlike.map(({ id, wire, logged }) => [id, wire, logged])).toEqual([
      ["nginx-444", null, 444],
      ["nginx-494", 400, 400],
      ["nginx-495", 400, 400],
      ["nginx-496", 400, 400],
      ["nginx-497", 400, 400],
      ["nginx-499", null, 499],
    ]);
  });
});
