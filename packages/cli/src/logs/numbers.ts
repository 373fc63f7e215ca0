import type { Words } from "./words.ts";

/** `1,091,234`, or with the marks of another language. */
export function thousands(count: number, { marks }: Pick<Words, "marks">): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, marks[0]);
}

/** `13 %` or `1.5 %`: a fraction only below ten. */
export function share(part: number, whole: number, { marks }: Pick<Words, "marks">): string {
  const percent = whole === 0 ? 0 : (100 * part) / whole;
  const text = percent >= 10 || percent === 0 ? String(Math.round(percent)) : percent.toFixed(1);
  return `${text.replace(".", marks[1])} %`;
}

/** `2026-11-28 08:18`, in UTC. */
export function minute(time: number): string {
  return new Date(time).toISOString().slice(0, 16).replace("T", " ");
}

/** First and last, in UTC; the date is told once where it is the same. */
export function period([from, to]: readonly [first: number, last: number]): readonly [string, string] {
  const [first, last] = [minute(from), minute(to)];
  return [first, last.slice(0, 10) === first.slice(0, 10) ? last.slice(11) : last];
}
