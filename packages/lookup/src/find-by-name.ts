/** What the constants of libraries put before a name, longest first: `NGX_HTTP_NOT_FOUND`, `StatusNotFound`. */
const prefixes = ["httpstatus", "ngxhttps", "ngxhttp", "status", "https", "http", ""];

/** Longer than any name, so that a hostile input costs nothing. */
const longest = 100;

let separators: RegExp | undefined;

/**
 * What a table with folded names as its keys has for a name in any casing and with any separators, with what others
 * put before it, such as its code, if that is the right one.
 */
export function findByName<Entry>(
  table: Readonly<Record<string, Entry | null>>,
  name: string,
  codeOf: (entry: Entry) => number,
): Entry | undefined {
  if (name.length > longest) return undefined;
  const folded = foldName(name);
  const known = table[folded];
  if (known != null) return known;
  for (const prefix of prefixes) {
    if (!folded.startsWith(prefix)) continue;
    const rest = folded.slice(prefix.length);
    const code = /^\d{3}/.exec(rest)?.[0];
    const entry = table[code === undefined ? rest : rest.slice(code.length)];
    if (entry != null && (code === undefined || codeOf(entry) === Number(code))) return entry;
  }
  return undefined;
}

/** In lower case and without separators. Letters that no name has stay, so that they make it another name. */
function foldName(name: string): string {
  const lower = name.toLowerCase();
  if (/^[ -~]*$/.test(lower)) return lower.replace(/[^a-z0-9]+/g, "");
  // As a literal it would be compiled when the module is loaded, for as long as half of the records take.
  // biome-ignore lint/complexity/useRegexLiterals: see above
  separators ??= new RegExp("[^\\p{L}\\p{M}\\p{N}]+", "gu");
  return lower.replace(separators, "");
}
