import { request as overHttp } from "node:http";
import { request as overHttps } from "node:https";
import type { Probe } from "./probes.ts";
import type { Received } from "./received.ts";

const patience = 10_000;
const enough = 1_000_000;

/**
 * By `node:http`, as `fetch` hides a 407, follows redirects and merges fields; with its lenient parser, as what breaks
 * the rules is to be seen. Rejects where no answer comes.
 */
export function send({ method, url, headers, body }: Probe): Promise<Received> {
  const request = url.protocol === "https:" ? overHttps : overHttp;
  const options = {
    method,
    headers: { "User-Agent": "http-4xx", ...headers },
    agent: false,
    timeout: patience,
    insecureHTTPParser: true,
    maxHeaderSize: enough,
  };
  return new Promise((resolve, reject) => {
    const sent = request(url, options, (response) => {
      const chunks: Buffer[] = [];
      let length = 0;
      const done = () => {
        const { statusCode = 0, rawHeaders } = response;
        resolve({ status: statusCode, fields: pairs(rawHeaders), body: Buffer.concat(chunks) });
        response.destroy();
      };
      response.on("data", (chunk: Buffer) => {
        chunks.push(chunk);
        length += chunk.length;
        if (length > enough) done();
      });
      response.on("end", done);
      response.on("error", reject);
    });
    sent.on("timeout", () => sent.destroy(new Error(`no answer within ${patience / 1000} seconds`)));
    sent.on("error", reject);
    sent.end(body);
  });
}

function pairs(raw: readonly string[]): Received["fields"] {
  return raw.flatMap((name, index) => (index % 2 === 0 ? [[name, raw[index + 1] ?? ""] as const] : []));
}
