import { request as overHttp } from "node:http";
import { request as overHttps } from "node:https";
import type { Probe } from "./probes.ts";

export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
}

const patience = 10_000;
const enough = 1_000_000;

/** By `node:http`, as `fetch` hides a 407 and follows redirects. Rejects where no answer comes. */
export function send({ method, url, headers, body }: Probe): Promise<Received> {
  const request = url.protocol === "https:" ? overHttps : overHttp;
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, agent: false, timeout: patience }, (response) => {
      const chunks: Buffer[] = [];
      let length = 0;
      const done = () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: fieldsOf(response.rawHeaders),
          body: Buffer.concat(chunks),
        });
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

function fieldsOf(raw: readonly string[]): Headers {
  const headers = new Headers();
  for (let at = 0; at + 1 < raw.length; at += 2) headers.append(raw[at] ?? "", raw[at + 1] ?? "");
  return headers;
}
