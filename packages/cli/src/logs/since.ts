import { UsageError } from "../usage-error.ts";

const units: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };

/** The moment that `--since` names, in ms since 1970: `2h` ago, or a date. */
export function sinceOf(text: string, now: number): number {
  const [, count, unit = ""] = /^(\d+)\s*([smhdw])$/.exec(text) ?? [];
  if (count !== undefined) return now - Number(count) * (units[unit] ?? 0) * 1000;
  const date = Date.parse(text);
  if (Number.isNaN(date)) {
    throw new UsageError(`--since ${text}: give a time ago (30m, 2h, 7d) or a date (2026-11-28T08:00Z)`);
  }
  return date;
}
