import { closeSync, openSync, writeSync } from "node:fs";

/** What a right reader finds in the log. */
export interface Truth {
  readonly lines: number;
  readonly clientErrors: number;
}

const agents = ["Mozilla/5.0 (X11; Linux x86_64; rv:125.0) Gecko/20100101 Firefox/125.0", "curl/8.5.0", "-"];
// Blanks in the request, a quoted number, a quote, and none at all.
const requests = [
  "GET $ HTTP/1.1",
  "GET /a b$ HTTP/1.1",
  "GET /search?q=\\x22 404 $ HTTP/1.1",
  'GET /search?q=\\" 404 HTTP/1.1',
  "",
];
const words = "orders users api v1 v2 img css static product category search login admin cart checkout".split(
  " ",
);

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
  const common = random() < 0.99;
  const request = requests[common ? 0 : Math.floor(random() * requests.length)] ?? "";
  truth.lines++;
  if (status >= 400 && status < 500) truth.clientErrors++;
  const time = new Date(Date.UTC(2026, 10, 27) + Math.floor(truth.lines / 12) * 1000).toISOString();
  const agent = agents[Math.floor(random() * agents.length)];
  const size = Math.floor(random() * 9999);
  return `${clientOf(random)} - - [${time.slice(8, 10)}/Nov/2026:${time.slice(11, 19)} +0000] "${request.replace("$", pathOf(random))}" ${status} ${size} "https://www.example.com/start" "${agent}"\n`;
}

/** One of many thousands, the first ones more often. */
function clientOf(random: () => number): string {
  return `2001:db8::${Math.floor(65_536 * random() ** 4).toString(16)}`;
}

function pathOf(random: () => number): string {
  const parts = Array.from({ length: 1 + Math.floor(random() * 3) }, () => {
    return `/${words[Math.floor(random() * words.length)]}`;
  });
  return `${parts.join("")}${random() < 0.5 ? `/${Math.floor(random() * 1e6)}` : ""}`;
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
