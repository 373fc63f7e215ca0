const identifiers = [
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
  /^(?=.*\d)[0-9a-f]{8,}$/i,
  /^(?=.*\d)(?=.*[A-Za-z])[\w-]{20,}$/,
];
const longest = 100;

/** `/orders/:id` of `/orders/4711?page=2`: without host and query, and with what identifies one thing taken out. */
export function foldPath(target: string): string {
  const path =
    target
      .slice(0, 2000)
      .replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, "")
      .split(/[?#]/, 1)[0] ?? "";
  if (path === "") return target === "" ? "" : "/";
  const folded = path
    .split("/")
    .map((segment) => (isIdentifier(segment) ? ":id" : segment))
    .join("/");
  return folded.length > longest ? `${folded.slice(0, longest)}…` : folded;
}

function isIdentifier(segment: string): boolean {
  if (segment === "" || !/\d/.test(segment)) return false;
  return (
    /^\d+$/.test(segment) || (segment.length >= 8 && identifiers.some((pattern) => pattern.test(segment)))
  );
}
