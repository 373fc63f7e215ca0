/**
 * nginx logs its 494 to 497 as 400, but answers each with a page of its own, whose length the log has. A page is as long
 * as its heading, twice, and the name of the server, which the pages of other errors give away
 * (src/http/ngx_http_special_response.c).
 */
const headings: Readonly<Record<number, string>> = {
  401: "401 Authorization Required",
  403: "403 Forbidden",
  404: "404 Not Found",
  405: "405 Not Allowed",
  410: "410 Gone",
  411: "411 Length Required",
  412: "412 Precondition Failed",
  413: "413 Request Entity Too Large",
  415: "415 Unsupported Media Type",
  416: "416 Requested Range Not Satisfiable",
  429: "429 Too Many Requests",
};
const hidden: Readonly<Record<string, string>> = {
  "nginx-494": "Request Header Or Cookie Too Large",
  "nginx-495": "The SSL certificate error",
  "nginx-496": "No required SSL certificate was sent",
  "nginx-497": "The plain HTTP request was sent to HTTPS port",
};
const around = 115;
const badRequest = around + "400 Bad Request".length;

/** Finds them by the lengths of the answers in one file. */
export class NginxPages {
  /** How often each length of a server's name fits, `nginx` or `nginx/1.22.1`. */
  readonly #names = new Map<number, number>();
  readonly #badRequests = new Map<number, number>();

  add(status: number, size: number): void {
    const heading = headings[status];
    if (status === 400 && this.#badRequests.size < 256) count(this.#badRequests, size);
    const name = size - around - 2 * (heading?.length ?? 0);
    if (heading !== undefined && name >= 5 && name <= 40) count(this.#names, name);
  }

  /** How many of the 400 since the last call were which. */
  take(): ReadonlyMap<string, number> {
    const [best] = [...this.#names].sort(([, a], [, b]) => b - a);
    const found = new Map<string, number>();
    if (best === undefined || best[1] < 2) return found;
    for (const [id, text] of Object.entries(hidden)) {
      const page = badRequest + `400 ${text}`.length + `<center>${text}</center>\r\n`.length + best[0];
      const times = this.#badRequests.get(page);
      if (times !== undefined) found.set(id, times);
    }
    this.#badRequests.clear();
    return found;
  }
}

function count(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
