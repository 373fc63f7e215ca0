/**
 * Which of the languages that are there somebody would read, in the order of preference: each range as it is, and
 * shortened from its end where that is not there (RFC 4647, section 3.4).
 */
export function ownLanguages(available: readonly string[], preferred: readonly string[]): string[] {
  const found = preferred.flatMap((range) => {
    const subtags = range.toLowerCase().split("-");
    for (let length = subtags.length; length > 0; length -= 1) {
      const shorter = subtags.slice(0, length).join("-");
      const tag = available.find((each) => each.toLowerCase() === shorter);
      if (tag !== undefined) return [tag];
    }
    return [];
  });
  return [...new Set(found)];
}
