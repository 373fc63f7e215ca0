import type { Exchange, RequestMessage, ResponseMessage } from "@scope/http-4xx-fixtures";

/** A request and its answer as they stand on the wire, marked as `curl -v` marks them. */
export function exchangeLines({ request, wire }: Exchange): readonly string[] {
  const { method, target } = request;
  const sent = messageLines("> ", `${method} ${shortened(target)} HTTP/1.1`, request);
  if (wire === null) return sent;
  return [...sent, ...messageLines("< ", `HTTP/1.1 ${wire.status} ${wire.phrase}`, wire)];
}

function messageLines(
  mark: string,
  startLine: string,
  { headers, body }: RequestMessage | ResponseMessage,
): readonly string[] {
  const fields = Object.entries(headers).map(([name, value]) => `${name}: ${shortened(value)}`);
  const content = body === null || body === "" ? [] : ["", ...body.trimEnd().split(/\r?\n/).map(shortened)];
  return [startLine, ...fields, ...content].map((line) => (mark + line).trimEnd());
}

/** Those of 414, 431 and nginx-494 are too long on purpose. */
function shortened(line: string): string {
  return line.length > 400 ? `${line.slice(0, 60)}... (${line.length})` : line;
}
