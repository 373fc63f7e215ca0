/**
 * A text whose parts that repeat stand before it, a tab behind each, with one character in their places: "(" for the
 * first, then what follows in ASCII. It takes a bundle a third less. A part may hold what stands for an earlier one.
 */
export function expand(text: string): string {
  return text
    .split("\t")
    .reduceRight((whole, part, index) => whole.split(String.fromCharCode(40 + index)).join(part));
}
