import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  identify,
  isClientError,
  isHttp4xx,
  isKnownHttp4xx,
  lookup,
  lookupAll,
  lookupById,
  lookupByName,
  lookupSubstatus,
  type ReceivedResponse,
  reasonPhrase,
  statusCode,
  statuses,
  type Vendor,
} from "./index.ts";

// What JavaScript may pass, whatever the types say.
const unsafe = (value: unknown) => value as never;

const functions: Readonly<Record<string, (value: unknown) => unknown>> = {
  lookup: (value) => lookup<number>(unsafe(value)),
  lookupAll: (value) => lookupAll<number>(unsafe(value)),
  lookupById: (value) => lookupById<string>(unsafe(value)),
  lookupByName: (value) => lookupByName(unsafe(value)),
  lookupSubstatus: (value) => lookupSubstatus<string>(unsafe(value)),
  statusCode: (value) => statusCode(unsafe(value)),
  reasonPhrase: (value) => reasonPhrase(unsafe(value)),
  identify: (value) => identify(unsafe(value)),
  "identify a status": (value) => identify({ status: unsafe(value), headers: {} }),
  isHttp4xx,
  isKnownHttp4xx,
  isClientError,
};

const fail = () => {
  throw new Error("nobody may ask");
};

/** What throws when it is touched, or has answers to questions that nobody should ask. */
const hostile: readonly unknown[] = [
  { valueOf: fail, toString: fail },
  { [Symbol.toPrimitive]: fail },
  {
    get status() {
      return fail();
    },
  },
  { status: 451, headers: { has: fail } },
  { status: 451, headers: new Proxy({}, { ownKeys: fail, get: fail }) },
  new Proxy({}, { get: fail, has: fail, ownKeys: fail, getPrototypeOf: fail }),
  revokedProxy(),
  Object.create(null),
  Symbol("404"),
  Symbol.iterator,
  404n,
  () => 404,
  class NotFound {},
  [404],
  new Number(404),
  new String("NotFound"),
  new Date(404),
  -0,
  404.5,
  400 - Number.EPSILON * 400,
  1e9,
  Number.MAX_SAFE_INTEGER,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  "404",
  "__proto__",
  "constructor",
  "prototype",
  "hasOwnProperty",
  "toString",
  "valueOf",
  "\0",
  "\ud800",
  "length",
];

describe.each(Object.entries(functions))("%s", (name, ask) => {
  test("knows nothing of what is neither code nor name, and never throws", () => {
    const none = name === "lookupAll" ? [[]] : [undefined, false];
    // "404" is an id.
    const strangers = hostile.filter((value) => !(name === "lookupById" && value === "404"));
    for (const value of strangers) {
      const expected =
        isResponse(value) && name === "identify"
          ? [undefined, statuses.find(({ id }) => id === "451")]
          : none;
      expect(expected).toContainEqual(ask(value));
    }
  });

  test("answers anything whatever", () => {
    const anything = fc.anything({
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
      stringUnit: "binary",
    });
    fc.assert(fc.property(anything, (value) => void ask(value)));
  });

  test("answers any number and any text", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.double(), fc.integer(), fc.string({ unit: "binary" })),
        (value) => void ask(value),
      ),
    );
  });
});

test("a number is known if and only if it is one of the codes", () => {
  const codes = new Set<number>(statuses.map(({ code }) => code));
  const numbers = fc.oneof(
    fc.double({ min: 399, max: 501 }),
    fc.integer({ min: 390, max: 510 }),
    fc.double(),
  );
  const property = fc.property(numbers, (number) => {
    const known = codes.has(number);
    expect(lookup(number) !== undefined).toBe(known);
    expect(reasonPhrase(number) !== undefined).toBe(known);
    expect(lookupAll(number).length > 0).toBe(known);
    expect(isKnownHttp4xx(number)).toBe(known);
    expect(identify({ status: number, headers: {} })).toBe(lookup(number));
    expect(isClientError(number)).toBe(Number.isInteger(number) && number >= 400 && number <= 499);
  });
  fc.assert(property);
});

test("a vendor that is none changes nothing", () => {
  const property = fc.property(fc.anything(), (vendor) => {
    fc.pre(vendor !== "iis");
    expect(lookup(451, { vendor: vendor as Vendor })).toBe(lookup(451));
  });
  fc.assert(property);
});

function revokedProxy(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** Some are responses that only fail when their headers are read. */
function isResponse(value: unknown): value is ReceivedResponse {
  try {
    return (value as ReceivedResponse).status === 451;
  } catch {
    return false;
  }
}

test.each(hostile.map((options, index) => [index, options] as const))(
  "options that cannot be read are none (%i)",
  (_index, options) => {
    expect(lookup(404, unsafe(options))).toBe(lookup(404));
    expect(lookup(451, unsafe(options))).toBe(lookup(451));
  },
);

test("nor can options whose vendor may not be asked for", () => {
  expect(lookup(451, unsafe(new Proxy({}, { get: fail })))).toBe(lookup(451));
});
