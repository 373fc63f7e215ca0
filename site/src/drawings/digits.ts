/** The segments of a digit as on a clock: top, upper right, lower right, bottom, lower left, upper left, middle. */
const segments: readonly string[] = [
  "abcdef",
  "bc",
  "abged",
  "abgcd",
  "fgbc",
  "afgcd",
  "afgedc",
  "abc",
  "abcdefg",
  "abcdfg",
];

const outlines: Readonly<Record<string, readonly [x: number, y: number, width: number, height: number]>> = {
  a: [20, 0, 100, 24],
  b: [116, 20, 24, 96],
  c: [116, 144, 24, 96],
  d: [20, 236, 100, 24],
  e: [0, 144, 24, 96],
  f: [0, 20, 24, 96],
  g: [20, 118, 100, 24],
};

/** A number as shapes, so that a picture of it needs no font. Each digit is 140 wide and 260 high. */
export function digitShapes(number: number, x: number, y: number): string {
  return [...String(number)]
    .flatMap((digit, index) =>
      [...(segments[Number(digit)] ?? "")].map((name) => segment(name, x + index * 180, y)),
    )
    .join("");
}

function segment(name: string, x: number, y: number): string {
  const [left, top, width, height] = outlines[name] ?? [0, 0, 0, 0];
  return `<rect x="${x + left}" y="${y + top}" width="${width}" height="${height}" rx="10"/>`;
}
