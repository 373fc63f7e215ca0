import { type Exchange, fixture } from "@scope/http-4xx-fixtures";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeWithNginx } from "./find-nginx.ts";
import { lineOf, shape, userAgentOf, withoutClient } from "./log-line.ts";
import { encode, open, parse, receive } from "./raw-client.ts";
import { type RunningNginx, startNginx } from "./running-nginx.ts";

await describeWithNginx("an official status that nginx answers by itself", (program) => {
  let nginx: RunningNginx<"files">;

  beforeAll(async () => {
    const block = (address: string) => `listen ${address}; root files; location /articles/17 { deny all; }`;
    nginx = await startNginx(
      program,
      { files: block },
      {
        "files/reports/2024": "a report",
        "files/downloads/teapot.jpg": Buffer.alloc(20_480),
      },
    );
  });

  afterAll(() => nginx?.stop());

  /** What nginx sends and logs for a request. */
  async function ask(request: string) {
    const socket = await open(nginx.ports.files);
    // Nothing more is to come. Else nginx would wait for the content that it has refused.
    socket.end(request, "latin1");
    const received = parse(await receive(socket));
    const line = await nginx.log.next();
    expect(line).toMatch(shape);
    return { received, line: withoutClient(line) };
  }

  test.each<Exchange>([fixture("403"), fixture("404"), fixture("405"), fixture("413"), fixture("416")])(
    "$id, to the request of the fixture, is logged like the fixture",
    async (given) => {
      const added = { "User-Agent": userAgentOf(given), Connection: "close" };
      const { received, line } = await ask(encode(given.request, added));
      expect(received.statusLine).toMatch(new RegExp(`^HTTP/1\\.1 ${given.code} `));
      expect(line).toBe(lineOf(given, received.body.length));
    },
  );

  test("416 has the length of the file, as the fixture does", async () => {
    const { request, response } = fixture("416");
    const { received } = await ask(encode(request, { Connection: "close" }));
    expect(received.headers["Content-Range"]).toBe(response.headers["Content-Range"]);
  });

  test("400, to a request without Host, is logged alike", async () => {
    const { received, line } = await ask("GET / HTTP/1.1\r\nUser-Agent: me\r\n\r\n");
    expect(received.statusLine).toBe("HTTP/1.1 400 Bad Request");
    expect(line).toBe(`- - "GET / HTTP/1.1" 400 ${received.body.length} "-" "me"`);
  });

  test("414 is logged with as much of the request line as the buffer holds", async () => {
    const { request } = fixture("414");
    const { received, line } = await ask(encode(request, {}));
    expect(received.statusLine).toMatch(/^HTTP\/1\.1 414 /);
    const [, logged = "", rest] = /^- - "([^"]*)" (.*)$/.exec(line) ?? [];
    expect(`GET ${request.target} HTTP/1.1`.startsWith(logged)).toBe(true);
    expect(logged).toHaveLength(8192);
    expect(rest).toBe(`414 ${received.body.length} "-" "-"`);
  });

  test("quotes, backslashes and bytes beyond ASCII are escaped, as in the lines of the fixtures", async () => {
    const fields =
      'Host: localhost\r\nConnection: close\r\nReferer:\r\nUser-Agent: a "b" \\ caf\u00C3\u00A9\t\u007F';
    const credentials = "Authorization: Basic dXNlcjpwYXNzd29yZA==";
    const { line } = await ask(`GET /" HTTP/1.1\r\n${fields}-\r\n${credentials}\r\n\r\n`);
    expect(line).toMatch(
      /^- user "GET \/\\x22 HTTP\/1\.1" 404 \d+ "" "a \\x22b\\x22 \\x5C caf\\xC3\\xA9\\x09\\x7F-"$/,
    );
  });
});
