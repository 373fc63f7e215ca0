/** A date in any of the three forms that a recipient has to know (RFC 9110, section 5.6.7), in milliseconds. */
export function httpDate(text: string, now: number): number | undefined {
  const { day, month, year, clock } = parts(text);
  if (day === undefined || month === undefined || year === undefined || clock === undefined) return undefined;
  const fullYear = year.length === 2 ? nearYear(Number(year), now) : year;
  // The form that every engine reads in the same way, and in which the 31st of April is none.
  const date = new Date(`${day.trim()} ${month} ${fullYear} ${clock} GMT`);
  return date.getUTCDate() === Number(day) ? date.getTime() : undefined;
}

function parts(text: string): Readonly<Record<string, string | undefined>> {
  const forms = [
    /^[A-Z][a-z]{2}, (?<day>\d\d) (?<month>[A-Z][a-z]{2}) (?<year>\d{4}) (?<clock>\d\d:\d\d:\d\d) GMT$/,
    /^[A-Z][a-z]+day, (?<day>\d\d)-(?<month>[A-Z][a-z]{2})-(?<year>\d\d) (?<clock>\d\d:\d\d:\d\d) GMT$/,
    /^[A-Z][a-z]{2} (?<month>[A-Z][a-z]{2}) (?<day>[ \d]\d) (?<clock>\d\d:\d\d:\d\d) (?<year>\d{4})$/,
  ];
  return forms.map((form) => form.exec(text)?.groups).find(Boolean) ?? {};
}

/** A year of two digits that seems more than 50 years ahead is one that has passed. */
function nearYear(digits: number, now: number): number {
  const thisYear = new Date(now).getUTCFullYear();
  const year = thisYear - (thisYear % 100) + digits;
  return year > thisYear + 50 ? year - 100 : year;
}
