/** A request that should provoke a client error. */
export interface Probe {
  readonly name: string;
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Longer than servers take by default (nginx 8 KiB, Node 16 KiB, IIS 16 KiB). */
const tooMuch = "x".repeat(20_000);

/** A media type and an entity tag that nobody has. */
const type = "application/x-http-4xx-check";
const tag = '"http-4xx-check"';

/** All of a safe method (RFC 9110, 9.2.1) unless `unsafe`. */
export function probesOf(url: URL, unsafe: boolean): readonly Probe[] {
  const posts = unsafe ? [malformed("POST", url), unknownType("POST", url)] : [];
  return [asItIs(url), ...serverProbes(url), unacceptable(url), wrongMethod(url), ...posts];
}

/** What depends on the server and not on the path. */
export function serverProbes(url: URL): readonly Probe[] {
  return [
    get("unknown path", new URL(`/http-4xx-check-${Date.now().toString(36)}`, url)),
    get("range beyond the end", url, { Range: "bytes=999999999999-" }),
    get("unmet precondition", url, { "If-Match": tag }),
    get("oversized field", url, { "X-Http-4xx-Check": tooMuch }),
    get("oversized target", new URL(`?${tooMuch}`, url)),
  ];
}

export const asItIs = (url: URL): Probe => get("as it is", url);

export const unacceptable = (url: URL): Probe => get("unacceptable Accept", url, { Accept: type });

export const wrongMethod = (url: URL): Probe => ({ name: "wrong method", method: "TRACE", url, headers: {} });

export function malformed(method: string, url: URL): Probe {
  return { name: "malformed JSON", method, url, headers: { "Content-Type": "application/json" }, body: '{"' };
}

export function unknownType(method: string, url: URL): Probe {
  return { name: "unknown media type", method, url, headers: { "Content-Type": type }, body: "x" };
}

export function get(name: string, url: URL, headers: Probe["headers"] = {}): Probe {
  return { name, method: "GET", url, headers };
}
