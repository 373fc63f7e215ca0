import { once } from "node:events";
import { createServer, type Server, type Socket } from "node:net";
import type { ConnectionOptions } from "node:tls";
import { type Exchange, fixture, type ResponseMessage } from "@scope/http-4xx-fixtures";
import { listenOnLoopback } from "@tools/system/ports";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createAuthority, issue } from "./certificates.ts";
import type { ServerBlock } from "./configuration.ts";
import { describeWithNginx } from "./find-nginx.ts";
import { lineOf, shape, userAgentOf, withoutClient } from "./log-line.ts";
import { encode, exchange, open, openTls, parse, receive } from "./raw-client.ts";
import { type RunningNginx, startNginx } from "./running-nginx.ts";

const host = "intranet.example.com";
const authority = createAuthority("Authority");
const server = issue(authority, host);

/** As a client that expects this server, with a certificate of its own or without. */
function tlsOptions(name?: string, issuer = authority): ConnectionOptions {
  const client = name === undefined ? undefined : issue(issuer, name);
  return {
    servername: host,
    ca: authority.identity.certificate,
    ...(client && { cert: client.certificate, key: client.key }),
  };
}

type ServerName = "closing" | "proxy" | "plain" | "tls";

/** `application`: the port of what stands behind the proxy. */
function servers(application: number): Record<ServerName, ServerBlock> {
  return {
    closing: (address) => `listen ${address}; return 444;`,
    proxy: (address) => `listen ${address}; location / { proxy_pass http://127.0.0.1:${application}; }`,
    // With the limits that nginx has unless told otherwise.
    plain: (address) => `listen ${address};`,
    tls: (address) => `
      listen ${address} ssl;
      ssl_certificate server.crt;
      ssl_certificate_key server.key;
      ssl_client_certificate authority.crt;
      ssl_verify_client on;
      location / { return 200 welcome; }`,
  };
}

await describeWithNginx("what nginx makes of its own codes", (program) => {
  let application: Server;
  let nginx: RunningNginx<ServerName>;

  beforeAll(async () => {
    // It never answers.
    application = createServer();
    const port = await listenOnLoopback(application);
    nginx = await startNginx(program, servers(port), {
      "authority.crt": authority.identity.certificate,
      "server.crt": server.certificate,
      "server.key": server.key,
    });
  });

  afterAll(async () => {
    await nginx?.stop();
    application.close();
  });

  describe.each(["nginx-494", "nginx-495", "nginx-496", "nginx-497"] as const)("%s", (id) => {
    const sent = fixture(id);

    /** The connection over which the status is provoked. */
    function connect(): Promise<Socket> {
      const { plain, tls } = nginx.ports;
      if (id === "nginx-494") return open(plain);
      if (id === "nginx-495")
        return openTls(tls, tlsOptions("stranger", createAuthority("Another authority")));
      if (id === "nginx-496") return openTls(tls, tlsOptions());
      return open(tls);
    }

    test("reaches the client as 400, and the log too, as the fixture says", async () => {
      const received = parse(await exchange(await connect(), request(sent)));
      const line = await nginx.log.next();
      expect(asVersionOf(sent.wire, received)).toEqual({
        statusLine: `HTTP/1.1 ${sent.wire.status} ${sent.wire.phrase}`,
        headers: sent.wire.headers,
        body: sent.wire.body,
      });
      expect(line).toMatch(shape);
      expect(withoutClient(line)).toBe(lineOf(sent, received.body.length));
    });
  });

  test("a client with a certificate of the authority gets in", async () => {
    const socket = await openTls(nginx.ports.tls, tlsOptions("friend"));
    const { headers } = fixture("nginx-496").request;
    const welcome = { method: "GET", target: "/", headers: { ...headers, Connection: "close" }, body: null };
    expect(parse(await exchange(socket, encode(welcome, {})))).toMatchObject({
      statusLine: "HTTP/1.1 200 OK",
      body: "welcome",
    });
    expect(await nginx.log.next()).toContain('"GET / HTTP/1.1" 200 7 ');
  });

  test("nginx-444 closes the connection without a byte, and is logged as 444", async () => {
    const closed = fixture("nginx-444");
    expect(await exchange(await open(nginx.ports.closing), request(closed))).toBe("");
    expect(closed.wire).toBeNull();
    const line = await nginx.log.next();
    expect(line).toMatch(shape);
    expect(withoutClient(line)).toBe(lineOf(closed));
  });

  test("nginx-499 is logged when the client hangs up, who gets nothing any more", async () => {
    const given = fixture("nginx-499");
    const asked = once(application, "connection");
    const socket = await open(nginx.ports.proxy);
    socket.write(request(given));
    const [upstream]: Socket[] = await asked;
    socket.end(); // it still listens
    expect(await receive(socket)).toBe("");
    expect(given.wire).toBeNull();
    const line = await nginx.log.next();
    expect(line).toMatch(shape);
    expect(withoutClient(line)).toBe(lineOf(given));
    upstream?.destroy();
  });
});

function request(sent: Exchange): string {
  return encode(sent.request, { "User-Agent": userAgentOf(sent) });
}

/** What came, as the nginx that the fixtures were recorded from would have sent it at no time in particular. */
function asVersionOf(
  { headers: { Server: recorded = "" } }: ResponseMessage,
  received: ReturnType<typeof parse>,
) {
  const { Date: date, ...headers } = received.headers;
  expect(date).toMatch(/^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/);
  const { Server: version = "" } = headers;
  expect(version).toMatch(/^nginx\/\d+\.\d+\.\d+(?: \(\w+\))?$/);
  expect(headers["Content-Length"]).toBe(String(received.body.length));
  const body = received.body.replaceAll(version, recorded);
  return {
    statusLine: received.statusLine,
    headers: { ...headers, Server: recorded, "Content-Length": String(body.length) },
    body,
  };
}
