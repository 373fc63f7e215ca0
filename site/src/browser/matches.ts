/**
 * Whether a status is what somebody is looking for: by words that its entry holds, or by a name that any library gives
 * it. `keys` are its names without what separates their words, in small letters.
 */
export function matches(query: string, text: string, keys: readonly string[]): boolean {
  const asked = query.toLowerCase().trim();
  // 404.13 is a detail of 404.
  const words = asked.replace(/^(4\d\d)\.\d+$/, "$1").split(/\s+/);
  const shown = text.toLowerCase();
  if (words.every((word) => shown.includes(word))) return true;
  const name = plain(asked);
  if (name.length < 3) return false;
  // A library puts something before or behind: SC_NOT_FOUND, NotFoundException.
  return keys.some((key) => key.includes(name) || (key.length > 3 && name.includes(key)));
}

function plain(name: string): string {
  return name.replaceAll(/[^\p{L}\p{N}]/gu, "");
}
