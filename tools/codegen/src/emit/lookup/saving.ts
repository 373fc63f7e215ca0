/** Of what stands in a text so many times that which saves most, the best first; `token`: how long is what stands for it. */
export function repeated(counts: ReadonlyMap<string, number>, token: number, most: number): string[] {
  return [...counts]
    .map(([part, count]) => ({ part, saved: saving(part, count, token) }))
    .filter(({ saved }) => saved > 0)
    .toSorted((a, b) => b.saved - a.saved)
    .slice(0, most)
    .map(({ part }) => part);
}

/** The one of them that saves most in this text; undefined where none does. */
export function mostSaving(candidates: readonly string[], text: string, token: number): string | undefined {
  let most = 0;
  let best: string | undefined;
  for (const part of candidates) {
    const saved = saving(part, countOf(part, text), token);
    if (saved <= most) continue;
    most = saved;
    best = part;
  }
  return best;
}

function countOf(part: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count++;
  return count;
}

/** A part costs itself and a tab, and a token wherever it stands. */
function saving(part: string, count: number, token: number): number {
  return count * (part.length - token) - (part.length + 1);
}
