import type { Exchange } from "@scope/http-4xx-fixtures";

/** What any line of the format `combined` looks like. */
export const shape: RegExp =
  /^[\d.]+ - \S+ \[\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d [+-]\d{4}\] "[^"]*" \d{3} \d+ "[^"]*" "[^"]*"$/;

/** A line without what no two runs have in common: the client's address and the time. */
export function withoutClient(line: string): string {
  return line.replace(/^\S+ (- \S+) \[[^\]]*\]/, "$1");
}

/** The line of a fixture, with another number of bytes. */
export function lineOf({ id, log }: Exchange, bytes?: number): string {
  if (log.nginx === null) throw new Error(`nginx does not log ${id}`);
  return withoutClient(log.nginx).replace(
    /(" \d{3}) (\d+)/,
    (_, before, known) => `${before} ${bytes ?? known}`,
  );
}

/** The User-Agent that the line has and the request must send. */
export function userAgentOf({ log }: Exchange): string {
  return /"([^"]*)"$/.exec(log.nginx ?? "")?.[1] ?? "";
}
