import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type HeaderFields, NotFound } from "./index.ts";

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
