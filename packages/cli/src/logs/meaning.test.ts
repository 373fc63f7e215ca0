import { describe, expect, test } from "vitest";
import { jsonReport } from "./json-report.ts";
import { reconcile } from "./reconcile.ts";
import { Tally } from "./tally.ts";
import { meaningsOf, scanInto } from "./testing/scan-text.ts";

const time = "[03/Feb/2026:10:20:30 +0000]";
const clf = (request: string, rest: string) => `198.51.100.7 - - ${time} "${request}" ${rest}\n`;

describe("the client left, as each server spells it", () => {
  const haproxy = (status: string, letters: string) =>
    `198.51.100.7:4711 [03/Feb/2026:10:20:30.123] in app/s1 0/0/0/-1/1200 ${status} 0 - - ${letters} 1/1/0/0/0 0/0 "GET /a HTTP/1.1"\n`;
  const iso = "2026-02-03T10:20:30.123456Z";
  test.each([
    ["nginx", clf("GET /a HTTP/1.1", '499 0 "-" "-"')],
    ["HAProxy, waiting", haproxy("-1", "CD--")],
    ["HAProxy, sending", haproxy("400", "CR--")],
    [
      "Envoy",
      `[${iso}] "GET /a HTTP/1.1" 0 DC downstream_remote_disconnect - "-" 0 0 1201 - "-" "-" "-" "-" "-"\n`,
    ],
    [
      "AWS ALB",
      `http ${iso} app/lb/1 198.51.100.7:4711 10.0.0.1:80 0.000 -1 -1 460 - 132 0 "GET http://x:80/a HTTP/1.1" "-" - - -\n`,
    ],
    ["Azure", `{"properties":{"httpStatus":0,"requestUri":"/a"}}\n`],
    [
      "GCP",
      `{"httpRequest":{"requestUrl":"/a"},"jsonPayload":{"statusDetails":"client_disconnected_before_any_response"},"resource":{}}\n`,
    ],
    [
      "Heroku's router",
      `at=error code=H27 method=GET path="/a" host=x fwd="198.51.100.7" dyno=web.1 status=499 bytes=0\n`,
    ],
    [
      "Squid",
      "1770114030.123   1200 198.51.100.7 TCP_MISS_ABORTED/000 0 GET http://x/a - HIER_DIRECT/10.0.0.1 -\n",
    ],
    ["morgan", clf("GET /a HTTP/1.1", '- - "-" "-"')],
    ["pino-http", `{"req":{"method":"GET","url":"/a"},"res":{"statusCode":null},"msg":"request aborted"}\n`],
    ["Caddy", `{"logger":"http.log.access","request":{"uri":"/a"},"status":0}\n`],
    [
      "IIS",
      "#Fields: date time cs-uri-stem c-ip sc-status sc-substatus sc-win32-status\n2026-02-03 10:20:30 /a 198.51.100.7 200 0 64\n",
    ],
    [
      "CloudFront",
      "#Fields: date time x-edge-location c-ip cs-uri-stem sc-status\n2026-02-03\t10:20:30\tAMS1\t198.51.100.7\t/a\t000\n",
    ],
  ])("%s", (_, text) => {
    expect(meaningsOf(text)).toEqual({ "client-left": 1 });
  });

  test("HAProxy's own refusal, and a client that was too slow, are others", () => {
    expect(meaningsOf(haproxy("400", "PR--"))).toEqual({ 400: 1 });
    expect(meaningsOf(haproxy("408", "cR--"))).toEqual({ 408: 1 });
  });
});

test("a TLS hello on a plain port, and a connection without a request, are no bad requests", () => {
  expect(meaningsOf(clf("\\x16\\x03\\x01\\x02", '400 157 "-" "-"'))).toEqual({ "tls-on-plain-port": 1 });
  expect(meaningsOf(clf("", '400 0 "-" "-"'))).toEqual({ "closed-before-request": 1 });
  expect(meaningsOf(clf("-", '400 0 "-" "-"'))).toEqual({ "closed-before-request": 1 });
});

describe("IIS", () => {
  const head = "#Fields: date time cs-uri-stem cs-username c-ip sc-status sc-substatus sc-win32-status\n";
  const row = (path: string, user: string, status: string) =>
    `2026-02-03 10:20:30 ${path} ${user} 198.51.100.7 ${status}\n`;

  test("404.13 is no 404", () => {
    expect(meaningsOf(head + row("/up", "-", "404 13 0") + row("/a", "-", "404 0 2"))).toEqual({
      "404.13": 1,
      404: 1,
    });
  });

  test("the 401.2 and 401.1 before an answer to a user are a handshake", () => {
    const steps =
      row("/a", "-", "401 2 5") + row("/a", "-", "401 1 2148074254") + row("/a", "DOMAIN\\ann", "200 0 0");
    expect(meaningsOf(head + steps)).toEqual({ "ntlm-handshake": 2 });
  });

  test("or before an answer to the same request, where the log names nobody", () => {
    const nameless = head.replace(" cs-username", "");
    const steps =
      "2026-02-03 10:20:30 /a 198.51.100.7 401 2 5\n2026-02-03 10:20:30 /a 198.51.100.7 200 0 0\n";
    const other =
      "2026-02-03 10:20:30 /b 198.51.100.7 401 2 5\n2026-02-03 10:20:30 /c 198.51.100.7 200 0 0\n";
    expect(meaningsOf(nameless + steps + other)).toEqual({ "ntlm-handshake": 1, "401.2": 1 });
  });

  test("a 401.2 without one is an error", () => {
    expect(meaningsOf(head + row("/a", "-", "401 2 5") + row("/a", "-", "401 2 5"))).toEqual({ "401.2": 2 });
  });
});

describe("nginx's 494 to 497, which it logs as 400", () => {
  const others = clf("GET /a HTTP/1.1", '404 153 "-" "-"').repeat(2);

  test("are told by the length of their pages", () => {
    const pages = clf("GET /b HTTP/1.1", '400 233 "-" "-"') + clf("GET /c HTTP/1.1", '400 157 "-" "-"');
    expect(meaningsOf(others + pages)).toEqual({ 404: 2, "nginx-494": 1, 400: 1 });
  });

  test("or by the error log beside", () => {
    const error =
      "2026/02/03 10:20:30 [info] 7#7: *3 client sent too long header line while reading client request headers, client: 198.51.100.7, server: x\n";
    const tally = new Tally();
    const files = [scanInto(tally, clf("GET /b HTTP/1.1", '400 0 "-" "-"')), scanInto(tally, error)];
    reconcile(tally);
    expect(jsonReport(files, tally).meanings).toEqual([{ id: "nginx-494", count: 1 }]);
  });
});
