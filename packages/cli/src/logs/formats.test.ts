import { describe, expect, test } from "vitest";
import { formats } from "./formats.ts";
import { Tally } from "./tally.ts";
import { scanInto, scanText } from "./testing/scan-text.ts";

const clf = '198.51.100.7 - - [03/Feb/2026:10:20:30 +0100] "GET /a HTTP/1.1"';
const iso = "2026-02-03T10:20:30.123456Z";

/** A line of each form, made by its grammar, with a 404 or what the form has for it. */
const lines: Readonly<Record<string, string>> = {
  "nginx-combined": `${clf} 404 153 "-" "curl/8.5.0"\n${clf.replace("/a", "/\\xC3\\xA9")} 200 3 "-" "-"`,
  "apache-combined": `${clf} 404 196 "-" "a \\"b\\" c"`,
  "apache-common": `${clf} 404 196`,
  "apache-vhost-combined": `shop.example:443 ${clf} 404 196 "-" "-"`,
  lighttpd: `198.51.100.7 shop.example - [03/Feb/2026:10:20:30 +0100] "GET /a HTTP/1.1" 404 341 "-" "-"`,
  tomcat: `${clf} 404 682\n198.51.100.7 - - [03/Feb/2026:10:20:31 +0100] "GET /b null" 400 1889`,
  varnishncsa: `${clf.replace("/a", "http://shop.example/a")} 404 246 "-" "-"`,
  "squid-combined": `${clf} 404 300 "-" "-" TCP_MISS:HIER_DIRECT`,
  "traefik-clf": `${clf} 404 19 "-" "-" 12 "web@docker" "http://198.51.100.9:80" 3ms`,
  "haproxy-clf": `${clf} 404 142 "" "" 60164 163 "in" "app" "s1" 0 0 0 0 0 ---- 1 1 0 0 0 0 0 "" ""`,
  gunicorn: `[2026-02-03 10:20:29 +0000] [7] [INFO] Booting worker with pid: 8\n${clf} 404 20 "-" "-"`,
  "nginx-timed": `${clf} 404 153 "-" "-" 0.004 0.003 .`,
  "ingress-nginx": `${clf} 404 153 "-" "-" 89 0.001 [default-web-80] [] 198.51.100.9:80, 198.51.100.8:80 0, 59 0.000, 0.001 502, 404 5a9b`,
  "morgan-combined": `${clf} 404 151 "-" "-"\n${clf} - - "-" "-"`,
  "morgan-dev": "\u001b[0mGET /a \u001b[33m404\u001b[0m 1.759 ms - 151\u001b[0m",
  "aws-apigateway": `{"requestId":"r1","ip":"198.51.100.7","requestTime":"03/Feb/2026:10:20:30 +0000","httpMethod":"GET","routeKey":"GET /a","status":"404"}`,
  "nginx-proxy-manager": `[03/Feb/2026:10:20:30 +0000] MISS 404 404 - GET https shop.example "/a" [Client 198.51.100.7] [Length 9] [Gzip -] [Sent-to web] "-" "-"`,
  "haproxy-http": `Feb  3 10:20:30 lb1 haproxy[7]: 198.51.100.7:4711 [03/Feb/2026:10:20:30.123] in~ app/s1 0/0/1/2/3 404 142 - - ---- 1/1/0/0/0 0/0 {curl|shop.example} "GET /a HTTP/1.1"`,
  "envoy-text": `[2026-02-03T10:20:30.123Z] "GET /a HTTP/1.1" 404 NR route_not_found - "-" 0 0 0 - "-" "curl" "id" "shop.example" "-"`,
  "aws-alb": `https ${iso} app/lb/1 198.51.100.7:4711 - -1 -1 -1 404 - 34 366 "GET https://shop.example:443/a HTTP/1.1" "curl" - - - "-" "-" "-" 0 ${iso} "-" "-" "-"`,
  "aws-elb-classic": `${iso} lb 198.51.100.7:4711 10.0.0.1:80 0.00007 0.001 0.00005 404 404 0 29 "GET http://shop.example:80/a HTTP/1.1" "curl" - -`,
  "s3-access": `${"0a".repeat(32)} bucket [03/Feb/2026:10:20:30 +0000] 198.51.100.7 - 3E57427F33A59F07 REST.GET.OBJECT a "GET /a HTTP/1.1" 404 NoSuchKey 297 - 5 - "-" "curl" -`,
  "squid-native":
    "1770114030.123      7 198.51.100.7 TCP_MISS/404 287 GET http://shop.example/a - HIER_DIRECT/198.51.100.9 -",
  "nginx-json": `{"time":"2026-02-03T10:20:30+00:00","remote_addr":"198.51.100.7","request":"GET /a HTTP/1.1","status":404}`,
  cloudflare: `{"ClientIP":"198.51.100.7","ClientRequestURI":"/a","EdgeResponseStatus":404,"OriginResponseStatus":0,"EdgeStartTimestamp":1770114030000000000}`,
  "traefik-json": `{"ClientHost":"198.51.100.7","DownstreamStatus":404,"OriginStatus":200,"RequestPath":"/a","StartUTC":"${iso}"}`,
  "envoy-json": `{"response_code":"404","response_flags":"NR","path":"/a","start_time":"${iso}"}`,
  "azure-appgw": `{"records":[{"time":"${iso}","properties":{"clientIP":"198.51.100.7","requestUri":"/a","httpStatus":404}}]}`,
  "azure-frontdoor": `{"time":"${iso}","properties":{"clientIp":"198.51.100.7","requestUri":"https://shop.example/a","httpStatusCode":"404"}}`,
  "gcp-lb": `{"httpRequest":{"requestUrl":"http://shop.example/a","status":404,"remoteIp":"198.51.100.7"},"logName":"x","timestamp":"${iso}"}`,
  "pino-http": `{"level":30,"time":1770114030123,"req":{"method":"GET","url":"/a","remoteAddress":"198.51.100.7"},"res":{"statusCode":404},"msg":"request completed"}`,
  "caddy-json": `{"level":"error","ts":1770114030.1,"logger":"http.log.access.log0","request":{"remote_ip":"198.51.100.7","uri":"/a"},"status":404}`,
  "caddy-console": `2026/02/03 10:20:30.123\t\u001b[31mERROR\u001b[0m\thttp.log.access.log1\thandled request\t{"request": {"remote_ip": "198.51.100.7", "uri": "/a"}, "status": 404}`,
  rails: `Started GET "/a" for 198.51.100.7 at 2026-02-03 10:20:30 +0100\nCompleted 404 Not Found in 3ms (ActiveRecord: 0.0ms)`,
  "iis-w3c": `#Fields: date time cs-method cs-uri-stem c-ip cs(User-Agent) sc-status sc-substatus sc-win32-status\n2026-02-03 10:20:30 GET /a 198.51.100.7 curl/8.5.0+x 404 0 2`,
  "iis-httperr": `#Fields: date time c-ip c-port s-ip s-port cs-version cs-method cs-uri sc-status s-siteid s-reason s-queuename\n2026-02-03 10:20:30 198.51.100.7 4711 198.51.100.9 80 HTTP/1.1 GET /a 404 - NotFound -`,
  cloudfront: `#Fields: date time x-edge-location c-ip cs-method cs-uri-stem sc-status x-edge-result-type\n2026-02-03\t10:20:30\tAMS1\t198.51.100.7\tGET\t/a\t404\tError`,
};

describe("each form is told by its lines alone", () => {
  test.each(Object.entries(lines))("%s", (format, text) => {
    const { files, clientErrors, meanings } = scanText(`${text}\n`);
    expect(files[0]?.format).toBe(format);
    expect(clientErrors.byStatus[404]).toBe(1);
    expect(meanings.map(({ id }) => id)).toContain("404");
  });

  test("and so are error logs, which have entries of their own", () => {
    const nginx =
      '2026/02/03 10:20:30 [error] 7#7: *2 open() "/srv/a" failed (2: No such file or directory), client: 198.51.100.7, server: x, request: "GET /a HTTP/1.1"';
    const apache =
      "[Tue Feb 03 10:20:30.123456 2026] [core:info] [pid 7:tid 8] [client 198.51.100.7:4711] AH00128: File does not exist: /srv/a";
    for (const [line, format] of [
      [nginx, "nginx-error"],
      [apache, "apache-error"],
    ] as const) {
      expect(scanText(`${line}\n`)).toMatchObject({ files: [{ format }], entries: 0, errorLogEntries: 1 });
    }
  });

  test("the names that --format takes have a line above, or are mixtures and wrappers", () => {
    const others = ["apache-error", "nginx-error", "docker-compose", "docker-json-file", "mixed-noise"];
    expect([...Object.keys(lines), ...others].sort()).toEqual([...formats].sort());
  });
});

describe("a form that is asked for stands where the guess is wrong", () => {
  const meanings = (text: string, format?: string) =>
    scanText(`${text}\n`, format === undefined ? {} : { format }).meanings.map(({ id }) => id);

  test("a status of IIS, under a head without the fields that tell IIS", () => {
    const text = "#Fields: date time cs-method cs-uri-stem sc-status\n2026-02-03 10:20:30 GET /a 451";
    expect(meanings(text)).toEqual(["451"]);
    expect(meanings(text, "iis-w3c")).toEqual(["iis-451"]);
  });

  test("JSON of nginx with keys that API Gateway has", () => {
    const text = `{"requestId":"r1","httpMethod":"POST","request":"\\\\x16\\\\x03\\\\x01","status":400}`;
    expect(meanings(text)).toEqual(["400"]);
    expect(meanings(text, "nginx-json")).toEqual(["tls-on-plain-port"]);
  });

  test("a host without a dot before the client", () => {
    const tally = new Tally();
    scanInto(tally, `localhost ${lines["apache-common"]}\n`, { format: "apache-vhost-combined" });
    expect(tally.clients.most(1)).toEqual([["198.51.100.7", 1]]);
  });

  test("a line of another form is no line of the log", () => {
    const text = `${lines["haproxy-http"]}\n${lines["nginx-combined"]}\n`;
    expect(scanText(text, { format: "haproxy-http" })).toMatchObject({ entries: 1, notLogLines: 2 });
  });

  test.each(Object.entries(lines))("%s reads what it is the name of", (format, text) => {
    const given = scanText(`${text}\n`, { format });
    const { files, ...told } = scanText(`${text}\n`);
    expect(given).toMatchObject({ ...told, notLogLines: expect.any(Number) });
    expect(given.files[0]?.format).toBe(files[0]?.format);
  });
});

test("paths in JSON are the same whether their letters are escaped or not", () => {
  const tally = new Tally();
  const json = (path: string) => `{"logger":"http.log.access","request":{"uri":"${path}"},"status":404}\n`;
  scanInto(tally, json("/caf\\u00e9/\\u65e5") + json("/café/日"));
  expect(tally.paths().most(2)).toEqual([[Buffer.from("/café/日").toString("latin1"), 2]]);
});

describe("wrappers come off first", () => {
  const [line = ""] = (lines["apache-common"] ?? "").split("\n");
  const json = JSON.stringify;
  test.each([
    ["docker json-file", `{"log":${json(`${line}\n`)},"stream":"stdout","time":"${iso}"}`],
    [
      "docker, a line in two pieces",
      `{"log":${json(line.slice(0, 40))},"stream":"stdout","time":"${iso}"}\n{"log":${json(`${line.slice(40)}\n`)},"stream":"stdout","time":"${iso}"}`,
    ],
    ["CRI", `2026-02-03T10:20:30.1+01:00 stdout F ${line}`],
    [
      "CRI, a line in two pieces",
      `2026-02-03T10:20:30.1+01:00 stdout P ${line.slice(0, 70)}\n2026-02-03T10:20:30.1+01:00 stdout F ${line.slice(70)}`,
    ],
    ["compose", `web-1  | ${line}`],
    ["syslog, RFC 3164", `<134>Feb  3 10:20:30 web1 nginx[7]: ${line}`],
    ["syslog, RFC 5424", `<134>1 ${iso} web1 nginx 7 - - ${line}`],
    ["journald", `web1 nginx[7]: ${line}`],
    ["compose around CRI", `web-1  | 2026-02-03T10:20:30Z stdout F ${line}`],
  ])("%s", (_, text) => {
    expect(scanText(`${text}\n`)).toMatchObject({
      entries: 1,
      notLogLines: 0,
      clientErrors: { byStatus: { 404: 1 } },
    });
  });
});
