import type { Received } from "./received.ts";

const head = /^HTTP\/[\d.]+ (\d{3})[^\n]*\n(?:[^\n]+\n)*?(?:\r?\n|$)/;

/**
 * The responses in what `curl -i` prints: with `-L` those on the way, with a proxy its own, and one for each URL. With
 * `-v` their heads stand behind `< `, and the content is left aside, as other lines stand between.
 */
export function parseCurl(printed: Buffer): readonly Received[] {
  let rest = printed.toString("latin1");
  const verbose = rest
    .match(/^< .*\r?\n/gm)
    ?.map((line) => line.slice(2))
    .join("");
  const isVerbose = verbose?.startsWith("HTTP/") === true && !rest.startsWith("HTTP/");
  if (isVerbose) rest = verbose.replace(/\n(?=HTTP\/)/g, "\n\n");
  const responses: Received[] = [];
  for (let match = head.exec(rest); match !== null; match = head.exec(rest)) {
    rest = rest.slice(match[0].length);
    const fields = fieldsIn(match[0]);
    const length = isVerbose ? 0 : contentLength(rest, fields);
    const body = isVerbose ? undefined : Buffer.from(rest.slice(0, length), "latin1");
    responses.push({ status: Number(match[1]), fields, body });
    rest = rest.slice(length);
  }
  return responses;
}

/** A line that begins with a space goes on with the one before (RFC 9112, 5.2). */
function fieldsIn(lines: string): Received["fields"] {
  const unfolded = lines.replace(/\r?\n[ \t]+/g, " ");
  return [...unfolded.matchAll(/^([^\s:]+)[ \t]*:[ \t]*([^\n]*?)\s*$/gm)].map(([, name = "", value = ""]) => [
    name,
    value,
  ]);
}

/** Content ends where the next response begins: where it says, or before the next line that is the first of one. */
function contentLength(rest: string, fields: Received["fields"]): number {
  const stated = Number(fields.find(([name]) => name.toLowerCase() === "content-length")?.[1]);
  const isEnd = (at: number) => at === rest.length || rest.startsWith("HTTP/", at);
  // That of a redirect, or of an answer to HEAD, is not printed.
  if (isEnd(0)) return 0;
  if (stated >= 0 && isEnd(stated)) return stated;
  const next = /^HTTP\/[\d.]+ \d{3}[ \r\n]/m.exec(rest);
  return next?.index ?? rest.length;
}
