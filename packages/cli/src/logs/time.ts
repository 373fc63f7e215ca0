const months = "JanFebMarAprMayJunJulAugSepOctNovDec";

const clf = /^(\d{2})\/(\w{3})\/(\d{4})[: ](\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?: ([+-])(\d{2})(\d{2}))?/;

/** Milliseconds since 1970 of `28/Nov/2026:08:18:06 +0000`, which without a zone is taken as UTC; -1 for what is none. */
export function clfTime(text: string): number {
  const [whole, day, month = "", year, hour, minute, second, sign, zoneHour, zoneMinute] =
    clf.exec(text) ?? [];
  const index = months.indexOf(month) / 3;
  if (whole === undefined || !Number.isInteger(index)) return -1;
  const time = Date.UTC(Number(year), index, Number(day), Number(hour), Number(minute), Number(second));
  const offset = (Number(zoneHour ?? 0) * 60 + Number(zoneMinute ?? 0)) * 60_000;
  return sign === "-" ? time + offset : time - offset;
}

const iso =
  /^(\d{4})[-/](\d{2})[-/](\d{2})[T ](\d{2}):(\d{2}):(\d{2})(\.\d{1,9})?(?:Z|([+-])(\d{2}):?(\d{2}))?$/;

/**
 * Milliseconds since 1970 of an ISO 8601 date, `2026/11/28 08:18:06` or `2026-11-28 08:18:06`, which without a zone is
 * taken as UTC; -1 for what is none.
 */
export function isoTime(text: string): number {
  const [whole, year, month, day, hour, minute, second, fraction, sign, zoneHour, zoneMinute] =
    iso.exec(text) ?? [];
  if (whole === undefined) return -1;
  const seconds = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
  );
  const time = seconds + Math.floor(1000 * Number(fraction ?? 0));
  const offset = (Number(zoneHour ?? 0) * 60 + Number(zoneMinute ?? 0)) * 60_000;
  return sign === "-" ? time + offset : time - offset;
}

/** Milliseconds since 1970 of either, or of seconds, milliseconds or nanoseconds since 1970; -1 for what is none. */
export function anyTime(text: string): number {
  if (!/^\d+(?:\.\d+)?$/.test(text))
    return /^\[?\d+\//.test(text) ? clfTime(text.replace("[", "")) : isoTime(text);
  const number = Number(text);
  if (number > 1e17) return number / 1e6;
  return number > 1e11 ? number : number * 1000;
}
