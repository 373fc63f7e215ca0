/** What nginx writes into its error log is what the causes say that it writes. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { causes, type ErrorLogLine } from "@scope/http-4xx-lookup/causes";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeWithNginx } from "./find-nginx.ts";
import { open, parse, receive } from "./raw-client.ts";
import { type RunningNginx, startNginx } from "./running-nginx.ts";

const block = (address: string) => `listen ${address};
    root files;
    error_log error.log info;
    location /denied { deny all; }
    location /get-only { limit_except GET { deny all; } }
    location /secret { auth_basic secret; auth_basic_user_file users; }
    location /limited { limit_req zone=slow; limit_req_status 429; }
    location /nobody { auth_basic secret; auth_basic_user_file nothing; }
    location /dav/ { dav_methods DELETE MKCOL COPY MOVE; }`;

/** The id, the message as the causes have it, and a request that leads there. */
const requests: readonly (readonly [id: string, message: string, lines: readonly string[]])[] = [
  ["400", "client sent invalid method", ["\u0016\u0003\u0001"]],
  ["400", "client sent invalid request", ["GET  / HTTP/1.1 x", "Host: a"]],
  ["400", 'client sent invalid header line: "*\\x*..."', ["GET / HTTP/1.1", "Host: a", "X\u0000: b"]],
  ["400", 'client sent HTTP/1.1 request without "Host" header', ["GET / HTTP/1.1"]],
  ["400", "client sent invalid host header", ["GET / HTTP/1.1", "Host: a/b"]],
  ["400", "client sent invalid host in request line", ["GET http://a..b/ HTTP/1.1", "Host: a"]],
  [
    "400",
    'client sent duplicate host header: "*: *", previous value: "*: *"',
    ["GET / HTTP/1.1", "Host: a", "Host: b"],
  ],
  [
    "400",
    'client sent duplicate header line: "*: *", previous value: "*: *"',
    ["POST / HTTP/1.1", "Host: a", "Content-Length: 1", "Content-Length: 1"],
  ],
  [
    "400",
    'client sent invalid "Content-Length" header',
    ["POST / HTTP/1.1", "Host: a", "Content-Length: one"],
  ],
  [
    "400",
    'client sent "Content-Length" and "Transfer-Encoding" headers at the same time',
    ["POST / HTTP/1.1", "Host: a", "Content-Length: 1", "Transfer-Encoding: chunked"],
  ],
  [
    "400",
    'client sent HTTP/1.0 request with "Transfer-Encoding" header',
    ["POST / HTTP/1.0", "Host: a", "Transfer-Encoding: chunked"],
  ],
  ["400", '"Depth" header must be *infinity', ["DELETE /dav/file HTTP/1.1", "Host: a", "Depth: 1"]],
  [
    "400",
    'client sent invalid "Overwrite" header: "*"',
    ["COPY /dav/file HTTP/1.1", "Host: a", "Destination: /dav/copy", "Overwrite: yes"],
  ],
  [
    "400",
    '"Destination" URI "*" is handled by different repository than the source URI',
    ["COPY /dav/file HTTP/1.1", "Host: a", "Destination: http://b/dav/copy"],
  ],
  ["401", "no user/password was provided for basic authentication", ["GET /secret HTTP/1.0"]],
  ["401", 'user "*" was not found in "*"', ["GET /secret HTTP/1.0", `Authorization: Basic ${btoa("you:b")}`]],
  ["401", 'user "*": password mismatch', ["GET /secret HTTP/1.0", `Authorization: Basic ${btoa("me:b")}`]],
  ["403", "access forbidden by rule", ["GET /denied HTTP/1.0"]],
  ["403", "access forbidden by rule", ["DELETE /get-only HTTP/1.0"]],
  [
    "403",
    'open() "*" failed (2: No such file or directory)',
    ["GET /nobody HTTP/1.0", `Authorization: Basic ${btoa("me:a")}`],
  ],
  ["403", 'directory index of "*" is forbidden', ["GET /folder/ HTTP/1.0"]],
  ["404", 'open() "*" failed (2: No such file or directory)', ["GET /nothing HTTP/1.0"]],
  ["404", 'open() "*" failed (20: Not a directory)', ["GET /folder/file/more HTTP/1.0"]],
  ["404", '"*" is not found', ["GET /nothing/ HTTP/1.0"]],
  ["405", "client sent TRACE method", ["TRACE / HTTP/1.1", "Host: a"]],
  ["405", 'mkdir() "*" failed (17: File exists)', ["MKCOL /dav/folder/ HTTP/1.1", "Host: a"]],
  [
    "412",
    '"*" could not be created (17: File exists)',
    ["COPY /dav/file HTTP/1.1", "Host: a", "Destination: /dav/other", "Overwrite: F"],
  ],
  ["413", "client intended to send too large body: * bytes", ["POST / HTTP/1.0", "Content-Length: 1048577"]],
  ["414", "client sent too long URI", [`GET /${"a".repeat(9000)} HTTP/1.0`]],
  ["429", 'limiting requests, excess: * by zone "*"', ["GET /limited HTTP/1.0"]],
  [
    "nginx-494",
    'client sent too long header line: "*..."',
    ["GET / HTTP/1.0", `Cookie: ${"a".repeat(9000)}`],
  ],
];

await describeWithNginx("the error log of nginx", (program) => {
  let nginx: RunningNginx<"files">;

  beforeAll(async () => {
    const files = {
      "files/folder/file": "a file",
      "files/dav/file": "a file",
      "files/dav/other": "another",
      "files/dav/folder/file": "a file",
      users: "me:{PLAIN}a\n",
    };
    nginx = await startNginx(
      program,
      { files: block },
      files,
      "limit_req_zone $server_port zone=slow:1m rate=1r/m;",
    );
    await ask(["GET /limited HTTP/1.0"]);
  });

  afterAll(() => nginx?.stop());

  async function ask(lines: readonly string[]): Promise<string> {
    const socket = await open(nginx.ports.files);
    socket.end(`${lines.join("\r\n")}\r\n\r\n`, "latin1");
    return parse(await receive(socket)).statusLine;
  }

  test.each(requests)("%s: %s", async (id, message, lines) => {
    const lineOf = () => readFile(join(nginx.prefix, "error.log"), "latin1");
    const before = (await lineOf()).length;
    expect(await ask(lines)).toMatch(new RegExp(`^HTTP/1\\.1 ${id === "nginx-494" ? 400 : id} `));
    const written = (await lineOf()).slice(before);
    const cause = causes(id).find(
      ({ server, errorLog }) => server === "nginx" && errorLog?.message === message,
    );
    expect(cause?.errorLog, "a cause with this message").toBeDefined();
    expect(written).toMatch(expressionOf(cause?.errorLog as ErrorLogLine)); // just seen to be there
  });
});

/** Behind the number of the connection stands the message, and behind that what nginx knows of the request. */
function expressionOf({ message, level }: ErrorLogLine): RegExp {
  const source = message.split("*").map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`\\[${level}\\] \\d+#\\d+: \\*\\d+ ${source.join(".*")}[ ,]`, "s");
}
