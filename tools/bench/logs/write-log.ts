import { closeSync, openSync, writeSync } from "node:fs";

/** What a right reader finds in the log. */
export interface Truth {
  readonly lines: number;
  readonly clientErrors: number;
}

const agents = ["Mozilla/5.0 (X11; Linux x86_64; rv:125.0) Gecko/20100101 Firefox/125.0", "curl/8.5.0", "-"];
// Blanks in the request, a quoted number, and none at all.
const requests = ["GET /orders/$ HTTP/1.1", "GET /a b/$ HTTP/1.1", "GET /search?q=\\x22 404 $ HTTP/1.1", ""];

/** Writes a combined log of about that size; the same one each time. */
export function writeLog(path: string, megabytes: number): Truth {
  const file = openSync(path, "w");
  const random = sequence();
  const truth = { lines: 0, clientErrors: 0 };
  for (let bytes = 0; bytes < megabytes * 1e6; ) {
    const block = Array.from({ length: 4000 }, () => line(random, truth)).join("");
    bytes += writeSync(file, block, null, "latin1");
  }
  closeSync(file);
  return truth;
}

function line(random: () => number, truth: { lines: number; clientErrors: number }): string {
  const status = statusOf(random());
  const second = String(Math.floor(truth.lines / 40) % 60).padStart(2, "0");
  const common = random() < 0.97;
  const request = requests[common ? 0 : Math.floor(random() * requests.length)] ?? "";
  truth.lines++;
  if (status >= 400 && status < 500) truth.clientErrors++;
  const path = request.replace("$", String(Math.floor(random() * 1e6)));
  const agent = agents[Math.floor(random() * agents.length)];
  const size = Math.floor(random() * 9999);
  return `192.0.2.${Math.floor(random() * 250)} - - [28/Nov/2026:08:18:${second} +0000] "${path}" ${status} ${size} "https://www.example.com/start" "${agent}"\n`;
}

function statusOf(part: number): number {
  if (part < 0.8) return 200;
  if (part < 0.86) return 304;
  if (part < 0.94) return 404;
  if (part < 0.96) return 403;
  if (part < 0.98) return 499;
  return part < 0.99 ? 400 : 500;
}

/** The linear congruential generator of C's standard: the same numbers everywhere. */
function sequence(): () => number {
  let state = 12_345;
  return () => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}
