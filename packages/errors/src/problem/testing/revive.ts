/** What a recorded error is made of: its members, and what JSON cannot say under names with a `$`. */
export type Recorded = Readonly<Record<string, unknown>>;

/** The error that was recorded, as it was thrown. */
export function revive(recorded: Recorded): unknown {
  if ("$value" in recorded) return recorded.$value;
  if ("$headers" in recorded) return new Headers(recorded.$headers as Record<string, string>);
  if ("$response" in recorded) {
    return new Response("text", { status: Number(recorded.$response), headers: revived(recorded.headers) });
  }
  const { $plain, $nest, ...members } = recorded;
  const target = $plain ? {} : new Error(String(members.message ?? ""));
  const own = Object.entries(members).map(([name, value]) => [name, revived(value)]);
  const { status, response } = members;
  const methods = $nest ? { getStatus: () => status, getResponse: () => response } : {};
  return Object.assign(target, Object.fromEntries(own), methods);
}

// biome-ignore lint/suspicious/noExplicitAny: whatever was recorded
function revived(value: unknown): any {
  if (Array.isArray(value)) return value.map(revived);
  if (typeof value !== "object" || value === null) return value;
  const isError = Object.keys(value).some((name) => name.startsWith("$"));
  if (isError) return revive(value as Recorded);
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, revived(member)]));
}
