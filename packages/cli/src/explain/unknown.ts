/** Why there is no answer, in a sentence without its full stop. Control characters could do things to a terminal. */
export function reasonOf(asked: string): string {
  const code = /^\d{3}$/.test(asked) ? Number(asked) : undefined;
  if (code === undefined) return `nothing is known by the name ${quotedName(asked)}`;
  if (code < 400 || code > 499) return `${code} is no client error; those are 400 to 499`;
  return `${code} has no known meaning, so a client takes it for 400 (RFC 9110, section 15)`;
}

/** In quotes, and without what could move a cursor. */
export function quotedName(asked: string): string {
  return JSON.stringify(asked.slice(0, 100));
}
