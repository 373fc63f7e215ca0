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

/** Few requests, all of a safe method (RFC 9110, 9.2.1) unless `unsafe`. */
export function probesOf(url: URL, unsafe: boolean): readonly Probe[] {
  const get = (name: string, headers: Probe["headers"] = {}, to = url): Probe => ({
    name,
    method: "GET",
    url: to,
    headers,
  });
  return [
    get("as it is"),
    get("unknown path", {}, new URL(`/http-4xx-check-${Date.now().toString(36)}`, url)),
    get("unacceptable Accept", { Accept: "application/x-http-4xx-check" }),
    get("range beyond the end", { Range: "bytes=999999999999-" }),
    get("unmet precondition", { "If-Match": '"http-4xx-check"' }),
    get("oversized field", { "X-Http-4xx-Check": tooMuch }),
    get("oversized target", {}, new URL(`?${tooMuch}`, url)),
    { name: "wrong method", method: "TRACE", url, headers: {} },
    ...(unsafe ? unsafeProbes(url) : []),
  ];
}

function unsafeProbes(url: URL): readonly Probe[] {
  const json = { "Content-Type": "application/json" };
  return [
    { name: "malformed JSON", method: "POST", url, headers: json, body: '{"' },
    {
      name: "unknown media type",
      method: "POST",
      url,
      headers: { "Content-Type": "application/x-http-4xx-check" },
      body: "x",
    },
  ];
}
