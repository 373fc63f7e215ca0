/** What came through a pipe: the last response's head, or else a name. */
export type Piped =
  | { readonly status: number; readonly headers: Readonly<Record<string, string>> }
  | { readonly text: string };

/** A head is far shorter; what comes after it is read and left, so that curl does not complain. */
const enough = 65_536;

/** Reads all of it, and keeps its beginning. */
export async function readPipe(input: AsyncIterable<Uint8Array>): Promise<Piped> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of input) {
    if (length < enough) chunks.push(chunk);
    length += chunk.length;
  }
  return parsePiped(Buffer.concat(chunks).toString("utf8"));
}

/**
 * Of several heads (100 Continue, redirects of `curl -iL`, a proxy's answer to CONNECT) the last is the answer. The
 * lines may be those of `curl -v`, behind `< `.
 */
export function parsePiped(text: string): Piped {
  const lines = text.replace(/\r\n/g, "\n");
  const verbose = lines.match(/^< .*$/gm);
  let rest = verbose?.[0]?.startsWith("< HTTP/")
    ? verbose.map((line) => `${line.slice(2)}\n`).join("")
    : lines;
  let piped: Piped | undefined;
  for (;;) {
    const head = /^\s*HTTP\/[\d.]+ (\d{3}).*(?:\n[^\s:]+:.*)*\n?/.exec(rest)?.[0];
    if (head === undefined) return piped ?? { text: text.trim().split("\n", 1)[0]?.trim() ?? "" };
    piped = { status: Number(/ (\d{3})/.exec(head)?.[1]), headers: fieldsOf(head) };
    rest = rest.slice(head.length);
  }
}

function fieldsOf(head: string): Readonly<Record<string, string>> {
  const fields = [...head.matchAll(/^([^\s:]+):[ \t]*(.*?)\s*$/gm)];
  return Object.fromEntries(fields.map(([, name = "", value = ""]) => [name.toLowerCase(), value]));
}
