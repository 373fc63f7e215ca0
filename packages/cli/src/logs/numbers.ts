/** `1,091,234`. */
export function thousands(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** `13.5 %`, without a remainder above ten. */
export function share(part: number, whole: number): string {
  const percent = whole === 0 ? 0 : (100 * part) / whole;
  return `${percent >= 10 || percent === 0 ? Math.round(percent) : percent.toFixed(1)} %`;
}

/** `2026-11-28 08:18`, in UTC. */
export function minute(time: number): string {
  return new Date(time).toISOString().slice(0, 16).replace("T", " ");
}
