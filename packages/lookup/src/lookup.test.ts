import { describe, expect, test } from "vitest";
import { lookup, lookupAll, lookupById, type Status, statuses, type Vendor } from "./index.ts";

/** The client errors without a meaning. Which they are is the spec's to say. */
const known = new Set<number>(statuses.map(({ code }) => code));
const unassigned = Array.from({ length: 100 }, (_, index) => 400 + index).filter((code) => !known.has(code));

describe("lookup", () => {
  test("gives the official meaning of a code", () => {
    expect(lookup(404)).toMatchObject({
      id: "404",
      code: 404,
      name: "NotFound",
      phrase: "Not Found",
      official: true,
    });
    expect(lookup(451)).toMatchObject({ id: "451", name: "UnavailableForLegalReasons", vendor: null });
  });

  test("gives a vendor's meaning of a code that has no official one", () => {
    expect(lookup(444)).toMatchObject({ id: "nginx-444", name: "NoResponse", vendor: "nginx" });
    expect(lookup(440)).toMatchObject({ id: "iis-440", phrase: "Login Time-out", official: false });
  });

  test("gives what a vendor means where one is named", () => {
    expect(lookup(451, { vendor: "iis" })).toMatchObject({ id: "iis-451", name: "Redirect" });
    expect(lookup(499, { vendor: "nginx" })).toMatchObject({ id: "nginx-499" });
  });

  test("gives the official meaning where the vendor has none of its own", () => {
    expect(lookup(404, { vendor: "nginx" })).toBe(lookup(404));
    expect(lookup(451, { vendor: "nginx" })).toBe(lookup(451));
  });

  test("never gives one vendor another one's meaning", () => {
    expect(lookup(499, { vendor: "iis" })).toBeUndefined();
    expect(lookup(449, { vendor: "nginx" })).toBeUndefined();
  });

  test("knows no code without a meaning", () => {
    for (const code of unassigned) expect(lookup(code)).toBeUndefined();
  });

  test("knows no other class of status", () => {
    for (const code of [0, 100, 200, 304, 399, 500, 503, 599, 4040]) expect(lookup(code)).toBeUndefined();
  });

  test("takes no vendor for no preference", () => {
    expect(lookup(451, {})).toBe(lookup(451));
    expect(lookup(451, { vendor: undefined })).toBe(lookup(451));
  });

  test.each(["apache", "", "__proto__", "constructor", "toString", 0, {}])(
    "takes %j, which is no vendor, for one without meanings of its own",
    (vendor) => {
      const options = { vendor: vendor as Vendor }; // what JavaScript may pass
      expect(lookup(451, options)).toBe(lookup(451));
      expect(lookup(499, options)).toBeUndefined();
    },
  );
});

describe("lookupAll", () => {
  test("gives all meanings of a code, the official one first", () => {
    const ids: string[] = lookupAll(451).map(({ id }) => id);
    expect(ids[0]).toBe("451");
    expect(ids).toContain("iis-451");
    expect(lookupAll(404)).toEqual([lookup(404)]);
    expect(lookupAll(444)).toEqual([lookup(444)]);
  });

  test("gives an empty list for an unknown code", () => {
    for (const code of [...unassigned, 200, 500, 404.5, Number.NaN]) expect(lookupAll(code)).toEqual([]);
  });

  test("gives every status under its code", () => {
    const codes = [...new Set(statuses.map(({ code }) => code))];
    const all: readonly Status[] = codes.flatMap((code) => [...lookupAll(code)]);
    expect(all).toHaveLength(statuses.length);
    expect(new Set(all)).toEqual(new Set(statuses));
  });

  test("gives lists that cannot be changed", () => {
    for (const list of [lookupAll(404), lookupAll(451), lookupAll(399)])
      expect(list).toSatisfy(Object.isFrozen);
  });
});

describe("lookupById", () => {
  test("gives the status with an id", () => {
    expect(lookupById("404")).toBe(lookup(404));
    expect(lookupById("iis-451")).toBe(lookup(451, { vendor: "iis" }));
    expect(lookupById("nginx-499")?.phrase).toBe("Client Closed Request");
  });

  test.each(statuses)("$id leads to its status", (status) => {
    expect(lookupById(status.id)).toBe(status);
  });

  test.each([
    "499",
    "399",
    "nginx-404",
    "iis451",
    "IIS-451",
    "nginx-",
    "-499",
    " 404",
    "404 ",
    "0404",
    "4e2",
    "404.0",
  ])("%j is no id", (id) => {
    expect(lookupById(id)).toBeUndefined();
  });

  test("takes the number of a code that has an official meaning, or one alone", () => {
    for (const status of statuses) {
      const [first, ...others] = lookupAll<number>(status.code);
      const picked = first?.official || others.length === 0 ? first : undefined;
      expect(lookupById<number>(status.code)).toBe(picked);
    }
    expect(lookupById(451)).toBe(lookup(451));
  });

  test.each([477, 404.5, -404, Number.NaN, 200])("%d is no id", (code) => {
    expect(lookupById<number>(code)).toBeUndefined();
  });
});

test("an answer is always the very same record", () => {
  for (const status of statuses) {
    const options = status.vendor === null ? {} : { vendor: status.vendor };
    expect(lookup(status.code, options)).toBe(status);
    expect(lookupAll(status.code)).toBe(lookupAll(status.code));
    expect(lookupAll(status.code).filter((each) => each === status)).toHaveLength(1);
    expect(lookupById(status.id)).toBe(status);
  }
});
