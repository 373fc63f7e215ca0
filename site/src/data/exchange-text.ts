import type { Exchange } from "@scope/http-4xx-fixtures";

/** The request as it stands on the wire, indented where it is JSON. */
export function requestText({ request }: Exchange): string {
  return message(`${request.method} ${request.target} HTTP/1.1`, request.headers, request.body);
}

/** The response that a client of the vendor's own server receives; null where there is none. */
export function responseText({ wire }: Exchange): string | null {
  if (wire === null) return null;
  return message(`HTTP/1.1 ${wire.status} ${wire.phrase}`.trimEnd(), wire.headers, wire.body);
}

function message(start: string, headers: Readonly<Record<string, string>>, body: string | null): string {
  const lines = [start, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)];
  return [...lines, ...(body === null ? [] : ["", body])].map(shortened).join("\n");
}

const longest = 400;

/** What is sent to be too long says no more when it is shown whole. */
function shortened(line: string): string {
  return line.length <= longest ? line : `${line.slice(0, longest / 2)} … (${line.length} characters)`;
}
