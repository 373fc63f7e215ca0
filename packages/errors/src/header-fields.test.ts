import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { retryAfter } from "./fields.ts";
import { createError, type HeaderFields, NotFound } from "./index.ts";
import { toProblem } from "./problem.ts";

const sent = (headers: HeaderFields) => new NotFound({ headers }).headers;

describe("header fields", () => {
  test("may be a record, a Headers object or pairs", () => {
    const fields = { Allow: "GET", "X-Id": "7" };
    expect(sent(fields)).toEqual(fields);
    expect(sent(new Headers(fields))).toEqual({ allow: "GET", "x-id": "7" });
    expect(sent(Object.entries(fields))).toEqual(fields);
  });

  test("take a number, and a list for members of one field", () => {
    expect(sent({ "Retry-After": 30, Allow: ["GET", "HEAD"] })).toEqual({
      "Retry-After": "30",
      Allow: "GET, HEAD",
    });
    expect(
      sent([
        ["Allow", "GET"],
        ["Allow", "HEAD"],
      ]),
    ).toEqual({ Allow: "GET, HEAD" });
  });

  test("are one field for a name, in whichever casing", () => {
    expect(sent({ Allow: "GET", allow: "HEAD" })).toEqual({ Allow: "GET, HEAD" });
    expect(sent({ "Set-Cookie": "a=1", "set-cookie": "b=2" })).toEqual({ "Set-Cookie": ["a=1", "b=2"] });
    expect(sent({ constructor: "a", Constructor: "b" })).toEqual({ constructor: "a, b" });
  });

  test("keep cookies apart, which a comma does not separate", () => {
    expect(sent({ "Set-Cookie": "a=1" })).toEqual({ "Set-Cookie": ["a=1"] });
    const cookies = new Headers([
      ["Set-Cookie", "a=1"],
      ["Set-Cookie", "b=2"],
    ]);
    expect(sent(cookies)).toEqual({ "set-cookie": ["a=1", "b=2"] });
  });

  test("leave out what is not there", () => {
    expect(sent({ "Retry-After": undefined, "X-Id": null })).toEqual({});
  });

  test("leave out what speaks of another content, not what speaks of the resource or protects", () => {
    const others = {
      "Content-Type": "text/plain",
      "content-length": "7",
      "Content-Encoding": "gzip",
      "Content-Language": "en",
      "Transfer-Encoding": "chunked",
    };
    const kept = { "Content-Range": "bytes */7", "Content-Security-Policy": "default-src 'none'" };
    expect(sent({ ...others, ...kept })).toEqual(kept);
  });

  test.each([
    ["a line break", { "X-A": "a\r\nSet-Cookie: b=1" }, 'header field "X-A": its value cannot be sent'],
    ["a line feed alone", { "X-A": "a\n" }, 'header field "X-A": its value cannot be sent'],
    ["NUL", { "X-A": "a\0" }, 'header field "X-A": its value cannot be sent'],
    ["a character beyond Latin-1", { "X-A": "€" }, 'header field "X-A": its value cannot be sent'],
    ["it in a list", { "X-A": ["a", "\n"] }, 'header field "X-A": its value cannot be sent'],
    ["a space in a name", { "X A": "a" }, 'header field "X A": its name cannot be sent'],
    ["no name", { "": "a" }, 'header field "": its name cannot be sent'],
  ])("with %s are refused", (_, headers, reason) => {
    expect(() => sent(headers)).toThrow(TypeError);
    expect(() => sent(headers)).toThrow(reason);
  });

  test.each([{ "X-A": {} }, { "X-A": new Date() }, { "X-A": [["a"]] }])(
    "refuse what is no text: %j",
    (headers) => {
      // Callers without types.
      expect(() => sent(headers as unknown as HeaderFields)).toThrow(
        'header field "X-A": its object (use ./fields) cannot be sent',
      );
    },
  );

  test.each([
    [{ "Retry-After": -1 }, "10.2.3"],
    [{ "Retry-After": 1.5 }, "10.2.3"],
    [{ "retry-after": Number.NaN }, "10.2.3"],
    [{ "Retry-After": Infinity }, "10.2.3"],
    [{ "Retry-After": 1e21 }, "10.2.3"],
    [{ "Retry-After": "-1" }, "10.2.3"],
    [{ "Retry-After": "soon" }, "10.2.3"],
    [{ "Retry-After": "" }, "10.2.3"],
    [{ "Content-Range": 1234 }, "14.4"],
    [{ "content-range": Number.NaN }, "14.4"],
    [{ "Content-Range": "1234" }, "14.4"],
  ] as [HeaderFields, string][])("%o is refused, by the section that says what it is", (headers, section) => {
    const [[name = ""] = []] = Object.entries(headers);
    const reason = `header field "${name}": its value cannot be sent (RFC 9110, section ${section})`;
    expect(() => sent(headers)).toThrow(new TypeError(reason));
    for (const made of [createError(429, { headers }), createError.TooManyRequests({ headers })]) {
      expect(made).toMatchObject({ status: 429, headers: {} });
    }
    const answer = toProblem({ status: 429, headers, message: "Slowly" });
    expect(answer).toMatchObject({ status: 429, problem: { detail: "Slowly" } });
    expect(answer.headers).not.toHaveProperty(name.toLowerCase());
  });

  test.each([
    { "Retry-After": 0 },
    { "Retry-After": "120" },
    { "Retry-After": "Fri, 01 Jan 2027 00:00:00 GMT" },
    { "Content-Range": "bytes */1234" },
    { "Content-Range": "items 0-9/*" },
    // Fields of other names may be any number.
    { "X-Balance": -1.5 },
    { "Retry-After-Hint": "soon" },
  ])("%o is sent", (headers) => {
    const written = Object.entries(headers).map(([name, value]) => [name, String(value)]);
    expect(sent(headers)).toEqual(Object.fromEntries(written));
  });

  test("whatever the number, Retry-After is whole seconds from 0, or refused; createError and toProblem never throw", () => {
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.integer(), fc.maxSafeNat()), (seconds) => {
        const headers = { "Retry-After": seconds };
        const isWhole = /^\d+$/.test(String(seconds));
        expect(attempt(() => sent(headers))).toBe(isWhole ? "taken" : "refused");
        const value = isWhole ? { "Retry-After": String(seconds) } : {};
        expect(createError(429, { headers }).headers).toEqual(value);
        expect(toProblem({ status: 429, headers }).headers["retry-after"]).toBe(value["Retry-After"]);
        // In its natural form a fraction is rounded up.
        if (attempt(() => retryAfter(seconds)) === "taken") {
          expect(sent(retryAfter(seconds))["Retry-After"]).toMatch(/^\d+$/);
        }
      }),
    );
  });

  test.each(["\u039c", "\u03bc", "\u0178", "\u017f"])(
    "%s is beyond Latin-1, though in another case it is not",
    (value) => {
      expect(() => sent({ "X-Name": value })).toThrow("its value cannot be sent");
    },
  );

  test("that are refused are those that the platform refuses", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 3 }),
        fc.string({ unit: "binary" }),
        (name, value) => {
          const ours = attempt(() => sent([[name, value]]));
          const platforms = attempt(() => new Headers([[name, value]]));
          // The platform trims white space first, line breaks among it, and lets control characters through.
          if (platforms === "refused" || /^[\t\x20-\x7e\x80-\xff]*$/.test(value))
            expect(ours).toBe(platforms);
          else expect(ours).toBe("refused");
        },
      ),
    );
  });
});

function attempt(run: () => unknown): "taken" | "refused" {
  try {
    run();
    return "taken";
  } catch {
    return "refused";
  }
}
