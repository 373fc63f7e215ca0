import fc from "fast-check";

/** What ends, opens or hides something in TypeScript, a comment, a template, HTML, YAML, JSON or `String.replace`. */
export const hostilePieces: readonly string[] = [
  ..."`'\"\\$@{}[]()<>*/#%&|!?:;,.-_=~^+ ",
  ...[
    "*/",
    "/*",
    "/**",
    "//",
    "$\u007bx}",
    "</script>",
    "<!--",
    "-->",
    "\\u0041",
    "\\n",
    "\\",
    "$&",
    "$1",
    "$$",
  ],
  ...[
    "@deprecated",
    " @deprecated ",
    "*@deprecated",
    "{@link https://example.com}",
    "{@internal}",
    "{@",
    "@param x",
  ],
  ...["__proto__", "constructor", "${", "`;", '");', "'; --", ": ", " #", "- ", "&a", "*a", "!tag", "%TAG"],
  ...["😀", "👩‍💻", "e\u0301", "ß", "İ", "שלום", "مرحبا", "می‌خواهم", "日本語", "\u00a0"],
];

/** Text of one line as the spec allows it, made of such pieces and others. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...hostilePieces), fc.string({ unit: "grapheme", maxLength: 6 })), {
    maxLength: 8,
  })
  // The ends are letters: a text has no spaces there, and a description no stop.
  .map((pieces) =>
    `a${pieces.join("")}z`.replaceAll(
      /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffd]/gu,
      "",
    ),
  );

/** The same for what is ASCII. */
export const hostileAscii: fc.Arbitrary<string> = hostileText.map((text) => text.replaceAll(/[^ -~]/g, ""));

/** Any string at all, halves of surrogate pairs and line separators too. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(fc.constantFrom(...hostilePieces, "\u2028", "\u2029", "\ud83d", "\u202e", "\0", "\r\n"))
    .map((all) => all.join("")),
);
