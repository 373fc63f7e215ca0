import { createServer, type Server } from "node:net";
import { type Exchange, fixtures, type RequestMessage } from "@scope/http-4xx-fixtures";
import { lookupById } from "@scope/http-4xx-lookup";
import { listenOnLoopback } from "@tools/system/ports";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeWithNginx } from "./find-nginx.ts";
import { lineOf, shape, userAgentOf, withoutClient } from "./log-line.ts";
import { encode, exchange, open, parse } from "./raw-client.ts";
import { type RunningNginx, startNginx } from "./running-nginx.ts";

const official = fixtures.filter(({ id }) => lookupById(id)?.official);

await describeWithNginx("an official status that an application answers through nginx", (program) => {
  let application: Server;
  let nginx: RunningNginx<"proxy">;
  let answer = "";

  beforeAll(async () => {
    // It answers as soon as it is asked, whatever is still to come.
    application = createServer((socket) => {
      socket.on("error", () => {}); // nginx is done with it
      socket.once("data", () => socket.end(answer));
    });
    const port = await listenOnLoopback(application);
    nginx = await startNginx(program, { proxy: (address) => proxyBlock(address, port) });
  });

  afterAll(async () => {
    await nginx?.stop();
    application.close();
  });

  test.each<Exchange>(official)("$id is logged as the fixture says", async (given) => {
    answer = bytesOf(given);
    const sent = encode(withoutContinue(given.request), {
      "User-Agent": userAgentOf(given),
      Connection: "close",
    });
    const received = parse(await exchange(await open(nginx.ports.proxy), sent));
    const line = await nginx.log.next();
    expect(received.statusLine).toBe(`HTTP/1.1 ${given.response.status} ${given.response.phrase}`);
    expect(received.body).toBe(given.response.body);
    expect(line).toMatch(shape);
    expect(withoutClient(line)).toBe(lineOf(given));
  });
});

/** nginx would answer 100 (Continue) by itself before it asks the application, and count that among the bytes. */
function withoutContinue(request: RequestMessage): RequestMessage {
  const { Expect: expectation, ...others } = request.headers;
  return expectation === "100-continue" ? { ...request, headers: others } : request;
}

/** A reverse proxy that lets requests of any size through at once. */
function proxyBlock(address: string, application: number): string {
  return `
    listen ${address};
    large_client_header_buffers 4 64k;
    client_max_body_size 0;
    location / { proxy_pass http://127.0.0.1:${application}; proxy_request_buffering off; }`;
}

function bytesOf({ response: { status, phrase, headers, body } }: Exchange): string {
  const fields = Object.entries({ ...headers, "Content-Length": String(Buffer.byteLength(body ?? "")) });
  const head = [`HTTP/1.1 ${status} ${phrase}`, ...fields.map(([name, value]) => `${name}: ${value}`)];
  return `${head.join("\r\n")}\r\n\r\n${body ?? ""}`;
}
