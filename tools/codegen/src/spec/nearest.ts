/** ` (did you mean "name"?)`, or nothing where no word is near. */
export function suggestion(word: string, words: Iterable<string>): string {
  const near = nearest(word, words);
  return near === undefined ? "" : ` (did you mean "${near}"?)`;
}

/** The word that somebody who has written this one most probably meant: at most a third of its letters differ. */
export function nearest(word: string, words: Iterable<string>): string | undefined {
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  let found: string | undefined;
  for (const candidate of words) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = distanceOf(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [least, found] = [distance, candidate];
  }
  return found;
}

/** How many letters to insert, to leave out, to replace, or to swap with the next one (optimal string alignment). */
function distanceOf(a: string, b: string): number {
  const rows = [[...b, ""].map((_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        cell(rows, i - 1, j) + 1,
        (row[j - 1] ?? 0) + 1,
        cell(rows, i - 1, j - 1) + (same ? 0 : 1),
        swapped ? cell(rows, i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    rows.push(row);
  }
  return cell(rows, a.length, b.length);
}

function cell(rows: readonly (readonly number[])[], row: number, column: number): number {
  return rows[row]?.[column] ?? 0;
}
