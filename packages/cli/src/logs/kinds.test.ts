import { describe, expect, test } from "vitest";
import { scanText } from "./testing/scan-text.ts";

/** What a log has to be counted as; what is left out of it is not there. */
interface Counted {
  readonly format?: string;
  readonly entries: number;
  readonly byStatus?: Readonly<Record<number, number>>;
  readonly meanings?: Readonly<Record<string, number>>;
  readonly noStatus?: number;
  readonly notLogLines?: number;
  readonly errorLogEntries?: number;
}

const time = "[03/Feb/2026:10:20:30 +0000]";
const iso = "2026-02-03T10:20:30.123456Z";
const agent = '"-" "curl/8.5.0"';

const logs: readonly (readonly [what: string, counted: Counted, ...lines: readonly string[]])[] = [
  // The CLF family
  [
    "IPv6 clients, with a zone and in brackets",
    {
      format: "nginx-combined",
      entries: 3,
      byStatus: { 404: 2, 499: 1 },
      meanings: { 404: 2, "client-left": 1 },
    },
    `2001:db8::7 - - ${time} "GET /a HTTP/1.1" 404 153 ${agent}`,
    `fe80::1%eth0 - - ${time} "GET /a HTTP/2.0" 404 153 ${agent}`,
    `[2001:db8::8] - - ${time} "GET /a HTTP/3.0" 499 0 ${agent}`,
  ],
  [
    "user names with blanks, quotes and brackets",
    { entries: 4, byStatus: { 401: 4 } },
    `198.51.100.7 - john doe ${time} "GET /a HTTP/1.1" 401 179 ${agent}`,
    `198.51.100.7 - "" ${time} "GET /a HTTP/1.1" 401 179 ${agent}`,
    `198.51.100.7 - a[b] ${time} "GET /a HTTP/1.1" 401 179 ${agent}`,
    `198.51.100.7 - CORP\\\\jane.doe@example.com ${time} "GET /a HTTP/1.1" 401 179 ${agent}`,
  ],
  [
    "numbers like a status in the target, the referrer and the size",
    { entries: 5, byStatus: { 410: 1 } },
    `198.51.100.7 - - ${time} "GET /404 HTTP/1.1" 200 404 "http://x.example/ 404 " "curl"`,
    `198.51.100.7 - - ${time} "GET /a?q=\\x22 404 HTTP/1.1" 200 499 ${agent}`,
    `198.51.100.7 - - ${time} "GET /a?q=\\" 404 9 HTTP/1.1" 200 499 ${agent}`,
    `198.51.100.7 - - ${time} "GET /a 404 HTTP/1.1" 304 0 "-" "x 404 y"`,
    `198.51.100.7 - - ${time} "GET /\\\\" 410 0 "-" "-"`,
  ],
  [
    "HTTP/2, HTTP/3, no version, no method, an unknown method",
    { entries: 6, byStatus: { 400: 2, 404: 2, 405: 1, 408: 1 } },
    `198.51.100.7 - - ${time} "GET /a HTTP/3" 404 1 ${agent}`,
    `198.51.100.7 - - ${time} "GET /a HTTP/2.0" 404 1 ${agent}`,
    `198.51.100.7 - - ${time} "GET /a" 400 1 ${agent}`,
    `198.51.100.7 - - ${time} "/a" 400 1 ${agent}`,
    `198.51.100.7 - - ${time} "M-SEARCH * HTTP/1.1" 405 1 ${agent}`,
    `198.51.100.7 - - ${time} "-" 408 - ${agent}`,
  ],
  [
    "nginx: the address that was forwarded in quotes behind the agent",
    { format: "nginx-combined", entries: 2, byStatus: { 403: 1, 444: 1 } },
    `198.51.100.7 - - ${time} "GET /a HTTP/1.1" 403 146 ${agent} "203.0.113.9, 10.0.0.1"`,
    `198.51.100.7 - - ${time} "GET /b HTTP/1.1" 444 0 ${agent} "-"`,
  ],
  [
    "nginx: times and an upstream with their names",
    { format: "nginx-timed", entries: 2, byStatus: { 404: 1, 413: 1 } },
    `198.51.100.7 - - ${time} "GET /a HTTP/1.1" 404 146 ${agent} rt=0.004 uct="0.000" uht="0.004" urt="0.004"`,
    `198.51.100.7 - - ${time} "POST /b HTTP/1.1" 413 146 ${agent} rt=0.001 uct="-" uht="-" urt="-"`,
  ],
  [
    "nginx: the host first",
    { entries: 2, byStatus: { 404: 1, 429: 1 } },
    `shop.example 198.51.100.7 - - ${time} "GET /a HTTP/1.1" 404 146 ${agent}`,
    `shop.example 198.51.100.7 - - ${time} "GET /a HTTP/1.1" 429 146 ${agent}`,
  ],
  [
    "nginx: the time first",
    { entries: 2, byStatus: { 404: 2 } },
    `${time} 198.51.100.7 - - "GET /a HTTP/1.1" 404 146 ${agent}`,
    `${time} 198.51.100.7 "GET /a HTTP/1.1" 404 146 0.004`,
  ],
  [
    "nginx: the status before the request",
    { entries: 2, byStatus: { 404: 1 } },
    `198.51.100.7 ${time} 404 "GET /a HTTP/1.1" 146 0.004 shop.example`,
    `198.51.100.7 ${time} 200 "GET /404 HTTP/1.1" 146 0.004 shop.example`,
  ],
  [
    "nginx: a date of ISO 8601",
    { entries: 2, byStatus: { 404: 1 } },
    `198.51.100.7 - - [2026-02-03T10:20:30+00:00] "GET /a HTTP/1.1" 404 146 ${agent}`,
    `198.51.100.7 - - [2026-02-03T10:20:30+00:00] "GET /b HTTP/1.1" 200 404 ${agent}`,
  ],
  [
    "nginx: everything in quotes",
    { entries: 2, byStatus: { 404: 1 } },
    `"198.51.100.7" "-" "${time}" "GET /a HTTP/1.1" "404" "146" ${agent}`,
    `"198.51.100.7" "-" "${time}" "GET /404 HTTP/1.1" "200" "404" ${agent}`,
  ],
  [
    "nginx: raw bytes with escape=none",
    { entries: 1, byStatus: { 404: 1 } },
    `198.51.100.7 - - ${time} "GET /"x"/caf\u00e9 HTTP/1.1" 404 146 "-" "say "hi" 200 0"`,
  ],
  [
    "nginx answers HTTP/0.9, and nothing",
    { entries: 2, noStatus: 2 },
    `198.51.100.7 - - ${time} "GET /a" 009 3 ${agent}`,
    `198.51.100.7 - - ${time} "GET /a HTTP/1.1" 000 0 ${agent}`,
  ],
  [
    "Apache: microseconds behind the agent",
    { entries: 2, byStatus: { 404: 1, 400: 1 } },
    `198.51.100.7 - - ${time} "GET /a HTTP/1.1" 404 196 ${agent} 1234`,
    `198.51.100.7 - - ${time} "\\x16\\x03\\x01\\x02" 400 226 "-" "-" 98`,
  ],
  [
    "Apache: combined with the bytes in and out, and a size of none",
    { format: "apache-combined", entries: 2, byStatus: { 404: 1 } },
    `198.51.100.7 - - ${time} "GET /a HTTP/1.1" 404 196 ${agent} 180 420`,
    `198.51.100.7 - - ${time} "GET /a HTTP/1.1" 304 - ${agent} 180 120`,
  ],
  [
    "Apache: a virtual host with a port, over IPv6",
    { format: "apache-vhost-combined", entries: 2, byStatus: { 404: 1, 401: 1 } },
    `www.example.com:443 2001:db8::7 - - ${time} "GET /a HTTP/1.1" 404 196 ${agent}`,
    `localhost:80 198.51.100.7 - jane ${time} "GET /a HTTP/1.1" 401 196 ${agent}`,
  ],
  [
    "Apache: ssl_request_log",
    { entries: 0, notLogLines: 1 },
    `${time} 198.51.100.7 TLSv1.3 TLS_AES_256_GCM_SHA384 "GET /a HTTP/1.1" 196`,
  ],
  [
    "lighttpd: with a port in the host",
    { format: "lighttpd", entries: 2, byStatus: { 404: 1, 417: 1 } },
    `198.51.100.7 www.example.com - ${time} "GET /a HTTP/1.1" 404 341 ${agent}`,
    `198.51.100.7 www.example.com:8080 - ${time} "PUT /a HTTP/1.1" 417 341 ${agent}`,
  ],
  [
    "werkzeug and Rack: a date with a blank, and no zone",
    { entries: 2, byStatus: { 404: 1, 405: 1 } },
    `198.51.100.7 - - [03/Feb/2026 10:20:30] "GET /a HTTP/1.1" 404 -`,
    `198.51.100.7 - - [03/Feb/2026 10:20:31] "DELETE / HTTP/1.1" 405 - 0.0029`,
  ],
  [
    "uvicorn and gunicorn",
    { entries: 2, byStatus: { 404: 1, 422: 1 } },
    `INFO:     198.51.100.7:50542 - "GET /a HTTP/1.1" 404 Not Found`,
    `INFO:     198.51.100.7:50542 - "POST /b HTTP/1.1" 422 Unprocessable Entity`,
  ],
  [
    "gunicorn between notes of its own",
    { format: "gunicorn", entries: 1, byStatus: { 404: 1 }, notLogLines: 1 },
    "[2026-02-03 10:20:29 +0000] [7] [INFO] Booting worker with pid: 7",
    `198.51.100.7 - - ${time} "GET /a HTTP/1.1" 404 22 ${agent}`,
  ],
  [
    "Traefik: retries, no answer, a client that left",
    {
      format: "traefik-clf",
      entries: 3,
      byStatus: { 404: 1, 499: 1 },
      noStatus: 1,
      meanings: { 404: 1, "client-left": 1 },
    },
    `198.51.100.7 - - ${time} "GET /a HTTP/2.0" 404 19 "-" "-" 1 "-" "-" 0ms`,
    `198.51.100.7 - jane ${time} "GET /b HTTP/2.0" 499 21 "-" "-" 2 "web@docker" "http://10.0.0.2:80" 30000ms`,
    `198.51.100.7 - - ${time} "GET /c HTTP/1.1" - - "-" "-" 3 "-" "-" 0ms`,
  ],
  [
    "HAProxy: CLF, also without an answer",
    {
      format: "haproxy-clf",
      entries: 3,
      byStatus: { 404: 1, 400: 1 },
      noStatus: 1,
      meanings: { 404: 1, "client-left": 2 },
    },
    `198.51.100.7 - - ${time} "GET /a HTTP/1.1" 404 142 "" "" 60164 163 "http-in" "app" "s1" 0 0 0 0 0 ---- 1 1 0 0 0 0 0 "" ""`,
    `198.51.100.7 - - ${time} "<BADREQ>" 400 0 "" "" 46180 570 "http-in" "http-in" "<NOSRV>" -1 -1 -1 -1 1001 CR-- 9 9 0 0 0 0 0 "" ""`,
    `198.51.100.7 - - ${time} "GET /a HTTP/1.1" -1 0 "" "" 46180 570 "http-in" "app" "s1" 0 0 1 -1 1001 CD-- 9 9 0 0 0 0 0 "" ""`,
  ],
  [
    "HAProxy: httplog over IPv6, with captured cookies and a cut request",
    {
      format: "haproxy-http",
      entries: 3,
      byStatus: { 404: 1, 408: 1 },
      noStatus: 1,
      meanings: { 404: 1, 408: 1, "client-left": 1 },
    },
    `Feb  3 10:20:30 lb1 haproxy[7]: 2001:db8::7:50542 [03/Feb/2026:10:20:30.123] in~ app/s1 0/0/1/2/3 404 142 SID=1 SID=1 ---- 1/1/0/0/0 0/0 "GET /a HTTP/1.1"`,
    `Feb  3 10:20:30 lb1 haproxy[7]: 198.51.100.7:50542 [03/Feb/2026:10:20:30.123] in in/<NOSRV> -1/-1/-1/-1/5001 408 212 - - cR-- 1/1/0/0/0 0/0 {|} {} "<BADREQ>"`,
    `Feb  3 10:20:30 lb1 haproxy[7]: 198.51.100.7:50542 [03/Feb/2026:10:20:30.123] in app/s1 1/2/3/-1/+5001 -1 +0 - - CH-- 1/1/0/0/+3 0/0 "GET /${"x".repeat(900)}`,
  ],
  [
    "HAProxy: a line of tcplog and a note of a server are no requests",
    { entries: 0, notLogLines: 2 },
    "Feb  3 10:20:30 lb1 haproxy[7]: 198.51.100.7:50542 [03/Feb/2026:10:20:30.123] in app/s1 0/0/5007 212 -- 0/0/0/0/3 0/0",
    "Feb  3 10:20:30 lb1 haproxy[7]: Server app/s1 is DOWN, reason: Layer4 timeout, check duration: 404ms.",
  ],
  [
    "HAProxy: httpslog, and a TLS handshake that failed",
    { entries: 1, byStatus: { 403: 1 }, notLogLines: 1 },
    `198.51.100.7:50542 [03/Feb/2026:10:20:30.123] https~ app/s1 0/0/1/2/3 403 142 - - ---- 1/1/0/0/0 0/0 "GET /a HTTP/1.1" 0/0000000000000000/0/0/0 shop.example/TLSv1.3/TLS_AES_256_GCM_SHA384`,
    "198.51.100.7:50542 [03/Feb/2026:10:20:30.123] https/1: SSL handshake failure",
  ],
  [
    "Varnish: without a client",
    { format: "varnishncsa", entries: 2, byStatus: { 400: 1, 404: 1 } },
    `198.51.100.7 - - ${time} "GET http://shop.example/a HTTP/1.1" 404 246 ${agent}`,
    `- - - ${time} "- http://localhost HTTP/1.0" 400 0 "-" "-"`,
  ],
  [
    "Squid: combined, with clients that left",
    {
      format: "squid-combined",
      entries: 3,
      byStatus: { 403: 1, 404: 1 },
      noStatus: 1,
      meanings: { 403: 1, 404: 1, "client-left": 1 },
    },
    `198.51.100.7 - - ${time} "GET http://x.example/a HTTP/1.1" 404 287 ${agent} TCP_MISS:HIER_DIRECT`,
    `198.51.100.7 - jane ${time} "CONNECT x.example:443 HTTP/1.1" 403 3486 ${agent} TCP_DENIED:HIER_NONE`,
    `198.51.100.7 - - ${time} "GET http://x.example/b HTTP/1.1" 0 0 ${agent} TCP_MISS_ABORTED:HIER_DIRECT`,
  ],
  [
    "Squid: its own form, with a user and a long elapsed time",
    {
      format: "squid-native",
      entries: 4,
      byStatus: { 403: 1, 407: 1 },
      noStatus: 1,
      meanings: { 403: 1, 407: 1, "client-left": 1 },
    },
    "1770114030.123      0 198.51.100.7 TCP_DENIED/407 4012 CONNECT x.example:443 - HIER_NONE/- text/html",
    "1770114030.124 123456 2001:db8::7 TCP_DENIED/403 3486 GET http://x.example/a b jane HIER_NONE/- text/html",
    "1770114030.125   1200 198.51.100.7 TCP_MISS_ABORTED/000 0 GET http://x.example/ - HIER_DIRECT/203.0.113.4 -",
    "1770114030.126  30012 198.51.100.7 TCP_TUNNEL/200 5123 CONNECT x.example:443 - HIER_DIRECT/203.0.113.4 -",
  ],
  [
    "morgan: tiny, short and dev with colours",
    { format: "morgan-dev", entries: 4, byStatus: { 404: 3 }, noStatus: 1 },
    "GET /a 404 151 - 1.712 ms",
    "198.51.100.7 - GET /a HTTP/1.1 404 151 - 1.712 ms",
    "\u001b[0mGET /a \u001b[33m404\u001b[0m 1.712 ms - 151\u001b[0m",
    "\u001b[0mGET /slow \u001b[0m-\u001b[0m - ms - -\u001b[0m",
  ],
  // IIS and others of W3C
  [
    "IIS: fields that change in the middle",
    {
      format: "iis-w3c",
      entries: 4,
      byStatus: { 404: 2, 401: 1 },
      meanings: { "404.13": 1, 404: 1, "401.1": 1 },
      notLogLines: 6,
    },
    "#Software: Microsoft Internet Information Services 10.0",
    "#Version: 1.0",
    "#Date: 2026-02-03 10:20:30",
    "#Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) sc-status sc-substatus sc-win32-status time-taken",
    "2026-02-03 10:20:30 10.0.0.1 POST /up - 443 - 198.51.100.7 curl/8.5.0 404 13 0 15",
    "2026-02-03 10:20:31 10.0.0.1 GET /a id=404 443 - 198.51.100.7 curl/8.5.0 200 0 0 499",
    "#Date: 2026-02-03 11:00:00",
    "#Fields: date time c-ip sc-status sc-substatus sc-win32-status cs-method cs-uri-stem",
    "2026-02-03 11:00:00 2001:db8::7 404 0 2 GET /b",
    "2026-02-03 11:00:01 198.51.100.7 401 1 1326 GET /c",
  ],
  [
    "IIS: tabs, lines of DOS, a byte order mark, NULs of a crash",
    {
      format: "iis-w3c",
      entries: 2,
      byStatus: { 404: 1, 403: 1 },
      meanings: { 404: 1, "403.14": 1 },
      notLogLines: 1,
    },
    "\ufeff#Fields:\tdate\ttime\tcs-method\tcs-uri-stem\tc-ip\tsc-status\tsc-substatus\tsc-win32-status\r",
    "2026-02-03\t10:20:30\tGET\t/a\t198.51.100.7\t404\t0\t2\r",
    "2026-02-03\t10:20:30\tGET\t/\t198.51.100.7\t403\t14\t0\r",
  ],
  [
    "IIS: Advanced Logging, with quotes around values",
    { format: "iis-w3c", entries: 2, byStatus: { 404: 1 }, notLogLines: 1 },
    "#Fields: date time cs-uri-stem cs-method c-ip cs(User-Agent) sc-status sc-substatus sc-win32-status",
    '2026-02-03 10:20:30.123 /a GET 198.51.100.7 "Mozilla/5.0 (X11; 404 x)" 404 0 2',
    '2026-02-03 10:20:30.124 /b GET 198.51.100.7 "Mozilla/5.0 (X11; 404 x)" 200 0 0',
  ],
  [
    "IIS: no head, and a client that left",
    { format: "iis-w3c", entries: 2, byStatus: { 404: 1 }, meanings: { "404.8": 1, "client-left": 1 } },
    "2026-02-03 10:20:30 10.0.0.1 GET /.git/config - 443 - 198.51.100.7 curl/8.5.0 - 404 8 0 15",
    "2026-02-03 10:20:31 10.0.0.1 GET /slow - 443 - 198.51.100.7 curl/8.5.0 - 200 0 64 30015",
  ],
  [
    "HTTP.sys: with the columns of HTTP/2, and reasons without a status",
    {
      format: "iis-httperr",
      entries: 4,
      byStatus: { 400: 1, 411: 1 },
      noStatus: 2,
      meanings: { 400: 1, 411: 1, "client-left": 1 },
      notLogLines: 1,
    },
    "#Fields: date time c-ip c-port s-ip s-port cs-version cs-method cs-uri streamid sc-status s-siteid s-reason s-queuename",
    "2026-02-03 10:20:30 198.51.100.7 4711 10.0.0.1 443 HTTP/2.0 GET /a 5 400 1 URL_Length -",
    "2026-02-03 10:20:30 198.51.100.7 4711 10.0.0.1 80 HTTP/1.1 POST /b - 411 - LengthRequired -",
    "2026-02-03 10:20:30 198.51.100.7 4711 10.0.0.1 80 - - - - - - Timer_ConnectionIdle -",
    "2026-02-03 10:20:30 198.51.100.7 4711 10.0.0.1 80 HTTP/1.1 GET /c - - 1 Client_Reset Pool",
  ],
  [
    "CloudFront: columns of one's own choice, in another order",
    {
      format: "cloudfront",
      entries: 3,
      byStatus: { 403: 1 },
      noStatus: 1,
      meanings: { 403: 1, "client-left": 1 },
      notLogLines: 2,
    },
    "#Version: 1.0",
    "#Fields: sc-status date time c-ip cs-uri-stem x-edge-result-type",
    "403\t2026-02-03\t10:20:30\t198.51.100.7\t/a\tError",
    "000\t2026-02-03\t10:20:31\t198.51.100.7\t/b\tError",
    "200\t2026-02-03\t10:20:31\t198.51.100.7\t/404\tHit",
  ],
  [
    "Tomcat: its extended log",
    { format: "tomcat", entries: 2, byStatus: { 404: 1 }, notLogLines: 3 },
    "#Fields: date time c-ip cs-method cs-uri sc-status bytes time-taken x-H(contentType)",
    "#Version: 2.0",
    "#Software: Apache Tomcat/10.1.30",
    "2026-02-03\t10:20:30\t198.51.100.7\tGET\t/a\t404\t773\t0.003\t'text/html'",
    "2026-02-03\t10:20:30\t198.51.100.7\tGET\t/404\t200\t499\t0.003\t-",
  ],

  // Load balancers and clouds
  [
    "ALB: every protocol, no target, a client that left",
    {
      format: "aws-alb",
      entries: 5,
      byStatus: { 400: 1, 403: 1, 460: 1, 464: 1 },
      meanings: { 400: 1, 403: 1, "client-left": 1, "aws-alb-464": 1 },
    },
    `http ${iso} app/web/50dc6c495c0c9188 198.51.100.7:2817 - -1 -1 -1 400 - 0 272 "- http://lb.example.com:80- -" "-" - - - "-" "-" "-" - ${iso} "-" "-" "-" "-" "-" "-" "-"`,
    `h2 ${iso} app/web/50dc6c495c0c9188 [2001:db8::7]:2817 10.0.0.1:80 0.001 0.002 0.000 403 403 34 366 "GET https://shop.example:443/a?b="404" HTTP/2.0" "curl/8.5.0" TLS_AES_128_GCM_SHA256 TLSv1.3 arn:aws:x "Root=1-58337262" "shop.example" "arn:y" 1 ${iso} "waf,forward" "-" "-" "10.0.0.1:80" "403" "-" "-"`,
    `https ${iso} app/web/50dc6c495c0c9188 198.51.100.7:2817 10.0.0.1:80 0.001 -1 -1 460 - 34 0 "POST https://shop.example:443/up HTTP/1.1" "curl" - - arn:aws:x "Root=1" "-" "-" 0 ${iso} "forward" "-" "-" "10.0.0.1:80" "-" "-" "-" TID_1`,
    `grpcs ${iso} app/web/50dc6c495c0c9188 198.51.100.7:2817 - -1 -1 -1 464 - 34 0 "POST https://shop.example:443/x HTTP/1.1" "curl" - - arn:aws:x "Root=1" "-" "-" 0 ${iso} "-" "-" "-" "-" "-" "-" "-"`,
    `wss ${iso} app/web/50dc6c495c0c9188 198.51.100.7:2817 10.0.0.1:80 0.001 0.003 0.000 101 101 34 366 "GET https://shop.example:443/ws HTTP/1.1" "404" - - arn:aws:x "Root=1" "-" "-" 0 ${iso} "forward" "-" "-" "10.0.0.1:80" "101" "-" "-"`,
  ],
  [
    "classic ELB: IPv6, and NLB lines, which have no status",
    { format: "aws-elb-classic", entries: 1, byStatus: { 404: 1 }, notLogLines: 2 },
    `${iso} web [2001:db8::7]:2817 10.0.0.1:80 0.000073 0.001048 0.000057 404 404 0 29 "GET http://shop.example:80/a HTTP/1.1" "curl/8.5.0" - -`,
    `${iso} web 198.51.100.7:2817 10.0.0.1:443 0.001 0.000 0.000 - - 82 305 "- - - " "-" - -`,
    `tls 2.0 2026-02-03T10:20:30 net/web/c6e77e28c25b2234 g3d4b5e8bb8464cd 198.51.100.7:51341 10.0.0.1:443 5 2 98 246 - arn:aws:acm:x - ECDHE-RSA-AES128-SHA tlsv12 - shop.example - - -`,
  ],
  [
    "S3: operations of its own, a copy, a multi-delete",
    { format: "s3-access", entries: 3, byStatus: { 403: 1, 404: 1 }, notLogLines: 0, noStatus: 1 },
    `${"a1".repeat(32)} bucket ${time} 198.51.100.7 arn:aws:iam::1:user/jane 3E57427F3EXAMPLE REST.GET.OBJECT a%20404.jpg "GET /a%20404.jpg HTTP/1.1" 404 NoSuchKey 297 - 12 - "-" "curl/8.5.0" - host= SigV4 - AuthHeader bucket.s3.amazonaws.com TLSv1.3 - -`,
    `${"a1".repeat(32)} bucket ${time} 198.51.100.7 - 3E57427F3EXAMPLE REST.GET.VERSIONING - "GET /bucket?versioning HTTP/1.1" 403 AccessDenied 113 - 7 - "-" "S3Console/0.4" - x= SigV4 - AuthHeader s3.amazonaws.com TLSv1.2`,
    `${"a1".repeat(32)} bucket ${time} - AmazonS3 3E57427F3EXAMPLE S3.EXPIRE.OBJECT old.jpg "-" - - - 1024 - - "-" "-" -`,
  ],
  [
    "API Gateway: CLF without a blank, and JSON with a status of none",
    { format: "aws-apigateway", entries: 4, byStatus: { 404: 2, 429: 1 }, noStatus: 1 },
    `198.51.100.7 - - [03/Feb/2026:10:20:30 +0000]"GET /prod/a HTTP/1.1" 404 23 JKJaXmPLvHcESHA=`,
    `{"requestId":"r1","ip":"198.51.100.7","requestTime":"03/Feb/2026:10:20:30 +0000","httpMethod":"GET","resourcePath":"/a","status":"404","protocol":"HTTP/1.1","responseLength":"23"}`,
    `{"requestId":"r2","ip":"198.51.100.7","requestTime":"03/Feb/2026:10:20:30 +0000","routeKey":"GET /a","status":"429","protocol":"HTTP/1.1"}`,
    `{"requestId":"r3","ip":"198.51.100.7","requestTime":"03/Feb/2026:10:20:30 +0000","httpMethod":"GET","status":"-"}`,
  ],
  [
    "Envoy: text with flags, TCP, an empty path",
    {
      format: "envoy-text",
      entries: 4,
      byStatus: { 403: 1, 404: 1 },
      noStatus: 1,
      notLogLines: 1,
      meanings: { 403: 1, 404: 1, "client-left": 1 },
    },
    `[2026-02-03T10:20:30.123Z] "GET /a HTTP/2" 403 UAEX ext_authz_denied - "-" 0 0 1 - "2001:db8::7" "curl" "id" "shop.example" "-" - - 10.0.0.1:80 10.0.0.2:4 - -`,
    `[2026-02-03T10:20:30.123Z] "GET /404 HTTP/3" 200 - via_upstream - "-" 0 404 1 1 "198.51.100.7" "x 404 y" "id" "shop.example" "10.0.0.1:80"`,
    `[2026-02-03T10:20:30.123+00:00] "GET / HTTP/1.1" 404 NR route_not_found - "-" 0 0 0 - "-" "-" "-" "-" "-"`,
    `[2026-02-03T10:20:30.123Z] "POST /up HTTP/1.1" 0 DC downstream_remote_disconnect - "-" 5 0 9 - "-" "curl" "id" "shop.example" "10.0.0.1:80"`,
    `[2026-02-03T10:20:30.123Z] "- - -" 0 UF,URX - - "-" 0 0 2285 - "-" "-" "-" "-" "10.0.0.1:12950"`,
  ],
  [
    "JSON of Envoy, of Istio and of Envoy Gateway",
    {
      format: "envoy-json",
      entries: 4,
      byStatus: { 404: 1, 429: 1, 408: 1 },
      noStatus: 1,
      meanings: { 404: 1, 429: 1, 408: 1, "client-left": 1 },
    },
    `{"start_time":"${iso}","method":"GET","path":"/a","protocol":"HTTP/2","response_code":404,"response_flags":"NR","response_code_details":"route_not_found","downstream_remote_address":"198.51.100.7:4711"}`,
    `{"start_time":"${iso}","method":"GET","x-envoy-origin-path":"/b","protocol":"HTTP/1.1","response_code":"429","response_flags":"RL","x-forwarded-for":"198.51.100.7,10.0.0.1"}`,
    `{":authority":"shop.example","start_time":"${iso}","method":"POST","response_code":408,"response_flags":"SI","x-envoy-origin-path":"/c"}`,
    `{"start_time":"${iso}","method":"GET","path":"/d","response_code":0,"response_flags":"DC"}`,
  ],
  [
    "Caddy: a client that left, then and now, and its other loggers",
    {
      format: "caddy-json",
      entries: 3,
      byStatus: { 404: 1, 499: 1 },
      noStatus: 1,
      meanings: { 404: 1, "client-left": 2 },
      notLogLines: 1,
    },
    `{"level":"info","ts":1770114030.1,"logger":"http.log.access.log0","msg":"handled request","request":{"remote_ip":"2001:db8::7","client_ip":"198.51.100.7","proto":"HTTP/3.0","method":"GET","host":"x","uri":"/a","headers":{"User-Agent":["404"]}},"bytes_read":0,"user_id":"","duration":0.001,"size":0,"status":404,"resp_headers":{}}`,
    `{"level":"error","ts":"2026-02-03T10:20:30.123Z","logger":"http.log.access","msg":"handled request","request":{"remote_ip":"198.51.100.7","uri":"/b"},"duration":9,"size":0,"status":499}`,
    `{"level":"info","ts":1770114030.1,"logger":"http.log.access","msg":"handled request","request":{"remote_ip":"198.51.100.7","uri":"/b"},"status":0}`,
    `{"level":"error","ts":1770114030.1,"logger":"http.log.error","msg":"dial tcp: refused","request":{"uri":"/c"},"status":502}`,
  ],
  [
    "Traefik: JSON, whose origin's answer is not the answer",
    {
      format: "traefik-json",
      entries: 2,
      byStatus: { 401: 1, 499: 1 },
      meanings: { 401: 1, "client-left": 1 },
    },
    `{"ClientAddr":"198.51.100.7:4711","ClientHost":"198.51.100.7","DownstreamStatus":401,"OriginStatus":200,"RequestMethod":"GET","RequestPath":"/a","StartUTC":"${iso}","level":"info","msg":"","time":"2026-02-03T10:20:30Z"}`,
    `{"ClientHost":"198.51.100.7","DownstreamStatus":499,"OriginStatus":499,"RequestPath":"/b","time":"2026-02-03T10:20:30Z"}`,
  ],
  [
    "JSON of nginx: numbers, texts, nested keys, keys of Elastic",
    { format: "nginx-json", entries: 6, byStatus: { 400: 1, 403: 1, 404: 3 }, noStatus: 0 },
    `{"time_local":"03/Feb/2026:10:20:30 +0000","remote_addr":"198.51.100.7","request":"GET /a HTTP/1.1","status":"404","body_bytes_sent":"153"}`,
    `{"@timestamp":"${iso}","clientip":"198.51.100.7","uri":"/b","status":404,"upstream_status":"200","request_time":0.004}`,
    `{"time":"${iso}","remote_addr":"198.51.100.7","request_method":"GET","request_uri":"/c","response":403}`,
    `{"@timestamp":"${iso}","http.request.method":"GET","http.response.status_code":404,"url.path":"/d","source.address":"198.51.100.7"}`,
    `{"@timestamp":"${iso}","http":{"request":{"method":"GET"},"response":{"status_code":400}},"url":{"path":"/e"},"source":{"ip":"198.51.100.7"}}`,
    `{"time":"${iso}","request":"GET /404 HTTP/1.1","status":200,"bytes":404}`,
  ],
  [
    "JSON of Google: a load balancer, a client that left, Cloud Run",
    {
      format: "gcp-lb",
      entries: 3,
      byStatus: { 404: 1, 403: 1 },
      noStatus: 1,
      meanings: { 404: 1, 403: 1, "client-left": 1 },
    },
    `{"httpRequest":{"requestMethod":"GET","requestUrl":"https://shop.example/a","status":404,"remoteIp":"198.51.100.7","protocol":"HTTP/2"},"resource":{"type":"http_load_balancer"},"timestamp":"${iso}","logName":"projects/p/logs/requests","jsonPayload":{"statusDetails":"response_sent_by_backend"}}`,
    `{"httpRequest":{"requestMethod":"GET","requestUrl":"https://shop.example/b","remoteIp":"198.51.100.7"},"resource":{"type":"http_load_balancer"},"timestamp":"${iso}","jsonPayload":{"statusDetails":"client_disconnected_before_any_response"}}`,
    `{"httpRequest":{"requestUrl":"https://x.run.app/c","status":403,"remoteIp":"2001:db8::7"},"logName":"projects/p/logs/run.googleapis.com%2Frequests","resource":{"type":"cloud_run_revision"},"timestamp":"${iso}","severity":"WARNING"}`,
  ],
  [
    "JSON of Azure: a gateway of either version, in records too",
    {
      format: "azure-appgw",
      entries: 4,
      byStatus: { 403: 1, 404: 1, 499: 1 },
      noStatus: 1,
      meanings: { 403: 1, 404: 1, "client-left": 2 },
    },
    `{"records":[{"timeStamp":"${iso}","category":"ApplicationGatewayAccessLog","properties":{"clientIP":"198.51.100.7","requestUri":"/a","httpStatus":403,"serverStatus":"200"}},{"time":"${iso}","properties":{"clientIP":"198.51.100.7","requestUri":"/b","httpStatus":499}}]}`,
    `{"time":"${iso}","properties":{"clientIP":"198.51.100.7","requestUri":"/c","httpStatus":404,"error_info":""}}`,
    `{"time":"${iso}","properties":{"clientIP":"198.51.100.7","requestUri":"/d","httpStatus":0}}`,
  ],
  [
    "JSON of Azure: Front Door, and another category beside it",
    { format: "azure-frontdoor", entries: 2, byStatus: { 404: 1, 429: 1 }, notLogLines: 1 },
    `{"time":"${iso}","category":"FrontDoorAccessLog","properties":{"clientIp":"198.51.100.7","requestUri":"https://shop.example:443/a","httpStatusCode":"404","errorInfo":"NoError"}}`,
    `{"time":"${iso}","category":"FrontDoorAccessLog","properties":{"clientIp":"198.51.100.7","requestUri":"https://shop.example:443/b","httpStatusCode":429}}`,
    `{"time":"${iso}","category":"FrontDoorHealthProbeLog","properties":{"httpVerb":"HEAD","result":"OriginError","originName":"x"}}`,
  ],
  [
    "JSON of Cloudflare: refused at the edge, and a client that left",
    {
      format: "cloudflare",
      entries: 3,
      byStatus: { 403: 1, 499: 1, 404: 1 },
      meanings: { 403: 1, "client-left": 1, 404: 1 },
    },
    `{"ClientIP":"198.51.100.7","ClientRequestURI":"/a","EdgeResponseStatus":403,"OriginResponseStatus":0,"EdgeStartTimestamp":1770114030000000000,"SecurityAction":"block"}`,
    `{"ClientIP":"2001:db8::7","ClientRequestURI":"/b","EdgeResponseStatus":499,"OriginResponseStatus":0,"EdgeStartTimestamp":"2026-02-03T10:20:30Z"}`,
    `{"ClientIP":"198.51.100.7","ClientRequestPath":"/c","EdgeResponseStatus":404,"OriginResponseStatus":200,"EdgeStartTimestamp":1770114030}`,
  ],
  [
    "JSON of pino, with requests that were broken off and other lines",
    {
      format: "pino-http",
      entries: 3,
      byStatus: { 404: 1, 401: 1 },
      noStatus: 1,
      notLogLines: 1,
      meanings: { 404: 1, 401: 1, "client-left": 1 },
    },
    `{"level":30,"time":1770114030123,"pid":7,"hostname":"x","req":{"id":1,"method":"GET","url":"/a","remoteAddress":"::ffff:198.51.100.7"},"res":{"statusCode":404,"headers":{}},"responseTime":4,"msg":"request completed"}`,
    `{"level":40,"time":"${iso}","req":{"method":"GET","url":"/b","remoteAddress":"198.51.100.7"},"res":{"statusCode":401},"msg":"request errored"}`,
    `{"level":30,"time":1770114030123,"req":{"method":"GET","url":"/c","remoteAddress":"198.51.100.7"},"res":{"statusCode":null,"headers":{}},"msg":"request aborted"}`,
    `{"level":30,"time":1770114030123,"pid":7,"msg":"listening on 404"}`,
  ],
  [
    "JSON of Tomcat",
    { format: "tomcat", entries: 2, byStatus: { 404: 1 } },
    `{"host":"198.51.100.7","logicalUserName":"-","user":"-","time":"[03/Feb/2026:10:20:30 +0000]","request":"GET /a HTTP/1.1","statusCode":"404","size":"773"}`,
    `{"host":"198.51.100.7","logicalUserName":"-","user":"-","time":"[03/Feb/2026:10:20:30 +0000]","request":"GET /404 HTTP/1.1","statusCode":"200","size":"404"}`,
  ],
  [
    "Ingress: several upstreams, a mirror, a client that left",
    {
      format: "ingress-nginx",
      entries: 3,
      byStatus: { 413: 1, 499: 1 },
      meanings: { 413: 1, "client-left": 1 },
    },
    `198.51.100.7 - - ${time} "POST /up HTTP/2.0" 413 183 ${agent} 5242 0.000 [default-web-80] [] - - - - 4c7d2079340e68353c7d0dfff00b904b`,
    `198.51.100.7 - - ${time} "GET /slow HTTP/2.0" 499 0 ${agent} 52 9.001 [default-web-80] [] 10.0.0.1:8080, 10.0.0.2:8080 0, 0 5.001, 4.000 504, - 4c7d2079340e68353c7d0dfff00b904b`,
    `198.51.100.7 - - ${time} "GET /404 HTTP/2.0" 200 404 ${agent} 52 0.001 [default-web-80] [default-canary-80] 10.0.0.1:8080 404 0.001 200 4c7d2079340e68353c7d0dfff00b904b`,
  ],
  [
    "Nginx Proxy Manager, its fallback host, and NPMplus",
    { format: "nginx-proxy-manager", entries: 4, byStatus: { 403: 1, 404: 2, 444: 1 } },
    `${time} - 404 404 - GET https shop.example "/a" [Client 198.51.100.7] [Length 192] [Gzip -] [Sent-to web] "curl/8.5.0" "-"`,
    `${time} BYPASS 200 403 - POST https shop.example "/b?x=\\x22404" [Client 2001:db8::7] [Length 1] [Gzip 2.1] [Sent-to web] "-" "-"`,
    `${time} 444 - GET http 203.0.113.4 "/" [Client 198.51.100.7] [Length 0] [Gzip -] "-" "-"`,
    `${time} shop.example 198.51.100.7 0.001 "GET /a HTTP/2.0" 404 12 ${agent}`,
  ],
  // Applications
  [
    "Rails: tags, Ruby's logger, a route that is none",
    { format: "rails", entries: 3, byStatus: { 404: 1, 422: 1 }, notLogLines: 5 },
    `I, [2026-02-03T10:20:30.123456 #7]  INFO -- : [r1] Started POST "/login" for 198.51.100.7 at 2026-02-03 10:20:30 +0000`,
    `I, [2026-02-03T10:20:30.123456 #7]  INFO -- : [r1] Completed 422 Unprocessable Content in 4ms (ActiveRecord: 0.0ms)`,
    `[r2] Started GET "/nope" for 198.51.100.7 at 2026-02-03 10:20:30 +0000`,
    `[r2]   `,
    `[r2] ActionController::RoutingError (No route matches [GET] "/nope"):`,
    `Started GET "/ok" for 198.51.100.7 at 2026-02-03 10:20:31 +0000`,
    `Processing by HomeController#show as HTML`,
    `Completed 200 OK in 404ms (Views: 44.6ms | ActiveRecord: 0.0ms | Allocations: 499)`,
  ],
  [
    "lograge, in any order, and the router of Heroku",
    { format: "rails", entries: 4, byStatus: { 401: 1, 404: 2 } },
    `method=GET path=/a format=html controller=A action=show status=404 duration=5.1 view=0.0 db=0.0`,
    `I, [2026-02-03T10:20:30.123456 #7]  INFO -- : method=POST path=/b format=json controller=B action=create status=401 duration=404.0`,
    `2026-02-03T10:20:30.123456+00:00 heroku[router]: at=info method=GET path="/c" host=x.herokuapp.com request_id=r1 fwd="198.51.100.7" dyno=web.1 connect=0ms service=4ms status=404 bytes=404 protocol=https`,
    `2026-02-03T10:20:30.123456+00:00 heroku[router]: at=info method=GET path="/d?status=404" host=x.herokuapp.com request_id=r1 fwd="198.51.100.7" dyno=web.1 connect=0ms service=4ms status=200 bytes=404 protocol=https`,
  ],
  [
    "logfmt of others: the status first, quotes, a call of one's own",
    { format: "rails", entries: 3, byStatus: { 404: 1, 403: 1 }, notLogLines: 1 },
    `time="${iso}" level=warn msg="request handled" status=404 method=GET uri="/a b" remote_ip=198.51.100.7 latency=1ms`,
    `ts=${iso} caller=http.go:12 level=info status=403 method=GET url=/b remote=198.51.100.7:4711`,
    `level=info msg="status=404 path=/x" status=200 method=GET path=/c`,
    `level=warn msg="upstream refused" status=404 url=http://api.example/x`,
  ],
  [
    "labelled values between tabs",
    { entries: 2, byStatus: { 404: 1 } },
    `time:03/Feb/2026:10:20:30 +0000\thost:198.51.100.7\treq:GET /a HTTP/1.1\tstatus:404\tsize:153\treqtime:0.004`,
    `time:${iso}\thost:198.51.100.7\tmethod:GET\turi:/404\tstatus:200\tsize:404`,
  ],
  // Error logs
  [
    "nginx: what its error log complains of, and what is about the server",
    { format: "nginx-error", entries: 0, errorLogEntries: 3, notLogLines: 2 },
    `2026/02/03 10:20:30 [error] 7#7: *2 open() "/srv/a" failed (2: No such file or directory), client: 198.51.100.7, server: x, request: "GET /a HTTP/1.1", host: "x"`,
    `2026/02/03 10:20:30 [info] 7#7: *3 client sent invalid method while reading client request line, client: 2001:db8::7, server: x, request: "HELP"`,
    `2026/02/03 10:20:30 [warn] 7#7: *4 a client request body is buffered to a temporary file, client: 198.51.100.7, server: x, request: "POST /up HTTP/1.1"`,
    `2026/02/03 10:20:30 [notice] 7#7: signal process started`,
    `2026/02/03 10:20:30 [emerg] 7#7: bind() to 0.0.0.0:80 failed (98: Address already in use)`,
  ],
  [
    "Apache: its error log, old and new",
    { format: "apache-error", entries: 0, errorLogEntries: 3, notLogLines: 1 },
    `[Tue Feb 03 10:20:30.123456 2026] [core:error] [pid 7:tid 8] [client 2001:db8::7:4711] AH00126: Invalid URI in request GET /../ HTTP/1.1`,
    `[Tue Feb 03 10:20:30 2026] [error] [client 198.51.100.7] File does not exist: /srv/a`,
    `[Tue Feb 03 10:20:30.123456 2026] [authz_core:error] [pid 7] [client 198.51.100.7:4711] AH01630: client denied by server configuration: /srv/b`,
    `[Tue Feb 03 10:20:30.123456 2026] [mpm_event:notice] [pid 7:tid 7] AH00489: Apache/2.4.62 (Unix) configured -- resuming normal operations`,
  ],
  // Wrappers
  [
    "Docker, whose lines are nested in others, with attributes",
    { format: "docker-json-file", entries: 2, byStatus: { 404: 1, 499: 1 } },
    `{"log":${JSON.stringify(`198.51.100.7 - - ${time} "GET /a HTTP/1.1" 404 153 ${agent}\n`)},"stream":"stdout","attrs":{"tag":"web"},"time":"${iso}"}`,
    `{"log":${JSON.stringify(`\u001b[32m198.51.100.7 - - ${time} "GET /b HTTP/1.1" 499 0 ${agent}\u001b[0m\r\n`)},"stream":"stdout","time":"${iso}"}`,
  ],
  [
    "Kubernetes: CRI, a prefix of kubectl, its timestamps",
    { entries: 3, byStatus: { 404: 3 } },
    `2026-02-03T10:20:30.123456789Z stdout F 198.51.100.7 - - ${time} "GET /a HTTP/1.1" 404 153 ${agent}`,
    `[pod/web-6d4cf56db6-abcde/nginx] 198.51.100.7 - - ${time} "GET /a HTTP/1.1" 404 153 ${agent}`,
    `2026-02-03T10:20:30.123456789Z 198.51.100.7 - - ${time} "GET /a HTTP/1.1" 404 153 ${agent}`,
  ],
  [
    "CloudWatch: a time, a stream and the line; the table that `aws logs` prints",
    { entries: 3, byStatus: { 404: 2 } },
    `2026-02-03T10:20:30.123000+00:00 web/web/0123456789abcdef 198.51.100.7 - - ${time} "GET /a HTTP/1.1" 404 153 ${agent}`,
    `2026-02-03T10:20:31.123000+00:00 web/web/0123456789abcdef {"time":"${iso}","remote_addr":"198.51.100.7","request":"GET /b HTTP/1.1","status":404}`,
    `2026-02-03T10:20:31.123000+00:00 web/web/0123456789abcdef {"time":"${iso}","remote_addr":"198.51.100.7","request":"GET /404 HTTP/1.1","status":200}`,
  ],
  [
    "JSON of a collector around a line: Fluent Bit, Filebeat, journald, Google",
    { entries: 5, byStatus: { 404: 4, 403: 1 } },
    ...["log", "message", "MESSAGE", "textPayload"].map((key) =>
      JSON.stringify({
        stream: "stdout",
        [key]: `198.51.100.7 - - ${time} "GET /a HTTP/1.1" 404 153 ${agent}`,
      }),
    ),
    JSON.stringify({
      "@timestamp": iso,
      message: JSON.stringify({ request: "GET /b HTTP/1.1", status: 403 }),
    }),
  ],
  [
    "syslog: a zone, an ISO date, no host, a name with a path",
    { entries: 5, byStatus: { 404: 5 } },
    ...[
      "<134>Feb  3 10:20:30 web1 nginx: ",
      "2026-02-03T10:20:30.123456+01:00 web1 nginx[7]: ",
      "Feb 03 10:20:30 nginx[7]: ",
      `<134>1 ${iso} web1 nginx 7 access [origin ip="10.0.0.1"] `,
      "Feb  3 10:20:30 2001:db8::1 nginx/access: ",
    ].map((head) => `${head}198.51.100.7 - - ${time} "GET /a HTTP/1.1" 404 153 ${agent}`),
  ],
  [
    "syslog of RFC 5424 with blanks and brackets in quotes, and several elements",
    { entries: 2, byStatus: { 404: 2 } },
    `<134>1 ${iso} web1 nginx 7 - [a@1 x="1 \\] 2"][b@2 y="z"] 198.51.100.7 - - ${time} "GET /a HTTP/1.1" 404 153 ${agent}`,
    `<134>1 ${iso} web1 nginx - - - \ufeff198.51.100.7 - - ${time} "GET /a HTTP/1.1" 404 153 ${agent}`,
  ],
  [
    "JSON of nginx without escape=json",
    {
      format: "nginx-json",
      entries: 2,
      byStatus: { 400: 1, 404: 1 },
      meanings: { "tls-on-plain-port": 1, 404: 1 },
    },
    `{"remote_addr":"198.51.100.7","request":"GET /a?q=\\x22404\\x22 HTTP/1.1","status":404}`,
    `{"remote_addr":"198.51.100.7","request":"\\x16\\x03\\x01","status":400}`,
  ],
  [
    "journald in its other forms, a task of Swarm, PM2, Heroku, Compose with times",
    { format: "haproxy-http", entries: 8, byStatus: { 404: 8 } },
    ...[
      "Feb 03 10:20:30.123456 lb1 haproxy[7]: ",
      "Tue 2026-02-03 10:20:30 UTC lb1 haproxy.service[7]: ",
      "Tue 2026-02-03 10:20:30 CET lb1 haproxy[7]: ",
      "1770114030.123456 lb1 haproxy[7]: ",
      "lb.1.k3j2h1@node1    | ",
      "0|lb  | ",
      "2026-02-03T10:20:30.123456+00:00 app[web.1]: ",
      "lb-1  | 2026-02-03T10:20:30.123456789Z ",
    ].map(
      (head) =>
        `${head}198.51.100.7:50542 [03/Feb/2026:10:20:30.123] in app/s1 0/0/1/2/3 404 142 - - ---- 1/1/0/0/0 0/0 "GET /a HTTP/1.1"`,
    ),
  ],
  [
    "what `aws logs filter-log-events` prints",
    { entries: 2, byStatus: { 404: 1 } },
    "{",
    '    "events": [',
    ...[404, 200].map((status, index) =>
      JSON.stringify({
        logStreamName: "web",
        timestamp: 1770114030123,
        message: `198.51.100.7 - - ${time} "GET /404 HTTP/1.1" ${status} 153 ${agent}`,
      }).concat(index === 0 ? "," : ""),
    ),
    "    ]",
    "}",
  ],
  [
    "Apache: fractions of a second",
    { format: "apache-combined", entries: 2, byStatus: { 404: 1 } },
    `198.51.100.7 - - [03/Feb/2026:10:20:30.123456 +0000] "GET /a HTTP/1.1" 404 - ${agent}`,
    `198.51.100.7 - - [03/Feb/2026:10:20:30.123 +0000] "GET /404 HTTP/1.1" 200 - ${agent}`,
  ],
  [
    "several forms in one file",
    { entries: 4, byStatus: { 404: 2, 403: 1, 401: 1 }, notLogLines: 2 },
    `198.51.100.7 - - ${time} "GET /a HTTP/1.1" 404 153 ${agent}`,
    `{"response_code":403,"response_flags":"-","path":"/b","start_time":"${iso}"}`,
    "",
    "Traceback (most recent call last):",
    `Feb  3 10:20:30 lb1 haproxy[7]: 198.51.100.7:50542 [03/Feb/2026:10:20:30.123] in app/s1 0/0/1/2/3 401 142 - - ---- 1/1/0/0/0 0/0 "GET /a HTTP/1.1"`,
    `2026-02-03T10:20:30.123Z web 198.51.100.7:2817 10.0.0.1:80 0.000073 0.001048 0.000057 404 404 0 29 "GET http://x:80/a HTTP/1.1" "curl" - -`,
  ],
];

describe("kinds of logs", () => {
  const each = logs.map(([what, counted, ...lines]) => ({ what, counted, text: `${lines.join("\n")}\n` }));

  test.each(each)("$what", ({ counted: { format, entries, byStatus = {}, meanings, ...rest }, text }) => {
    const report = scanText(text);
    expect(report).toMatchObject({
      entries,
      noStatus: rest.noStatus ?? 0,
      notLogLines: rest.notLogLines ?? 0,
      errorLogEntries: rest.errorLogEntries ?? 0,
    });
    expect(report.clientErrors.byStatus).toEqual(byStatus);
    if (format !== undefined) expect(report.files[0]?.format).toBe(format);
    if (meanings === undefined) return;
    expect(Object.fromEntries(report.meanings.map(({ id, count }) => [id, count]))).toEqual(meanings);
  });
});

describe("the last line may be cut off, and counts where its status can be read", () => {
  const whole = [
    `198.51.100.7 - - ${time} "GET /a HTTP/1.1" 404 153 ${agent}`,
    `shop.example:443 198.51.100.7 - - ${time} "GET /a HTTP/1.1" 404 153 ${agent}`,
    `{"time":"${iso}","remote_addr":"198.51.100.7","request":"GET /a, b HTTP/1.1","status":404,"more":{"a":[1,"x, y"]}}`,
    `{"log":${JSON.stringify(`198.51.100.7 - - ${time} "GET /a HTTP/1.1" 404 153 ${agent}\n`)},"stream":"stdout","time":"${iso}"}`,
    `${iso} web 198.51.100.7:2817 10.0.0.1:80 0.000073 0.001048 0.000057 404 404 0 29 "GET http://x:80/a HTTP/1.1" "curl" - -`,
    `http ${iso} app/web/50dc6c495c0c9188 198.51.100.7:2817 10.0.0.1:80 0.001 0.002 0.000 404 404 34 366 "GET http://x:80/a HTTP/1.1" "curl" - -`,
    `Feb  3 10:20:30 lb1 haproxy[7]: 198.51.100.7:50542 [03/Feb/2026:10:20:30.123] in app/s1 0/0/1/2/3 404 142 - - ---- 1/1/0/0/0 0/0 "GET /a HTTP/1.1"`,
    `1770114030.123      0 198.51.100.7 TCP_MISS/404 4012 GET http://x.example/a - HIER_NONE/- text/html`,
    `[2026-02-03T10:20:30.123Z] "GET /a HTTP/2" 404 NR route_not_found - "-" 0 0 0 - "-" "curl" "id" "x" "-"`,
    `${"a1".repeat(32)} bucket ${time} 198.51.100.7 - 3E57427F3EXAMPLE REST.GET.OBJECT a.jpg "GET /a.jpg HTTP/1.1" 404 NoSuchKey 297 - 12 - "-" "curl" -`,
  ];

  test.each(whole)("%s", (line) => {
    const at = line.lastIndexOf(" 404 ") > 0 ? line.indexOf(" 404") + 4 : line.indexOf("404") + 3;
    for (let end = at + 1; end <= line.length; end++) {
      expect(scanText(line.slice(0, end)).clientErrors, line.slice(0, end)).toEqual({
        total: 1,
        byStatus: { 404: 1 },
      });
    }
    expect(scanText(line.slice(0, at - 1))).toMatchObject({ entries: 0, notLogLines: 1 });
  });
});
