const bars = "▁▂▃▄▅▆▇█";

/** Counts as a line of bars; a blank is none at all. */
export function sparkline(counts: readonly number[]): string {
  const most = Math.max(...counts);
  return counts
    .map((count) => (count === 0 ? " " : bars[Math.ceil((count / most) * bars.length) - 1]))
    .join("");
}
