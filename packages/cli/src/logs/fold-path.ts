const identifiers = [
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
  /^(?=.*\d)[0-9a-f]{8,}$/i,
  /^(?=.*\d)(?=.*[A-Za-z])[\w-]{20,}$/,
];
const longest = 100;

/** `/orders/:id` of `/orders/4711?page=2`: without host and query, and with what identifies one thing taken out. */
export function foldPath(target: string): string {
  if (target === "") return "";
  const path = target.startsWith("/") ? target : withoutHost(target.slice(0, 2000));
  let folded = "";
  let start = 0;
  for (let i = 0; i <= path.length; i++) {
    const code = path.charCodeAt(i);
    const ends = Number.isNaN(code) || code === question || code === hash;
    if (code !== slash && !ends) continue;
    const segment = path.slice(start, i);
    folded += isIdentifier(segment) ? ":id" : segment;
    if (ends || folded.length > longest) break;
    folded += "/";
    start = i + 1;
  }
  return folded.length > longest ? `${folded.slice(0, longest)}…` : folded || "/";
}

const [hash, slash, zero, nine, question] = [35, 47, 48, 57, 63];

function withoutHost(target: string): string {
  return target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, "");
}

function isIdentifier(segment: string): boolean {
  let digits = 0;
  for (let i = 0; i < segment.length && i < 100; i++) {
    const code = segment.charCodeAt(i);
    if (code >= zero && code <= nine) digits++;
  }
  if (digits === 0) return false;
  return (
    digits === segment.length || (segment.length >= 8 && identifiers.some((pattern) => pattern.test(segment)))
  );
}
