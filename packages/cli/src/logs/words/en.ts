import type { Words } from "../words.ts";

export const en: Words = {
  locale: "en",
  direction: "ltr",
  marks: [",", "."],
  summary: (errors, entries, share) =>
    `${errors} client ${errors === "1" ? "error" : "errors"} in ${entries} ${entries === "1" ? "entry" : "entries"} (${share})`,
  unanswered: (count) => `${count} without an answer`,
  between: (first, last) => `first error ${first}, last ${last} UTC`,
  entries: (count) => `${count} ${count === "1" ? "entry" : "entries"}`,
  ofErrorLog: (count) => `${count} of an error log`,
  noLog: "no log",
  moreFiles: (count) => `and ${count} more ${count === "1" ? "file" : "files"}`,
  moreMeanings: (count) => `and ${count} more: --all`,
  worstPaths: "Worst paths",
  clients: "Clients",
  causes: "Causes, from the error log",
  tooMany: (error) => `too many to count all: each may be ${error} too low`,
  untimed: (count) =>
    count === "1"
      ? "1 entry has no time; --since does not apply to it"
      : `${count} entries have no time; --since does not apply to them`,
  strangers: (count, first) =>
    count === "1"
      ? `1 line holds no request, ${first}:`
      : `${count} lines hold no request, the first is ${first}:`,
  meanings: "What they mean",
  overTime: "Client errors over time",
  files: "Files",
  columns: {
    count: "Count",
    share: "Share",
    meaning: "Meaning",
    trend: "Trend",
    file: "File",
    form: "Form",
    entries: "Entries",
    noLogLines: "Lines without a request",
  },
  detail: (code) => `A detail that IIS logs; the client sees a ${code}`,
  undefinedCode: "No standard knows this code; RFC 9110 has it treated as 400.",
  signs: {
    "client-left": "The client left",
    "tls-on-plain-port": "TLS on a plain port",
    "closed-before-request": "Closed before a request",
    "ntlm-handshake": "NTLM handshake, no error",
  },
  advice: {
    "client-left":
      "The client closed the connection before it was answered, mostly because its timeout, or that of a proxy in front, is shorter than the backend takes: compare the two.",
    "tls-on-plain-port":
      "A TLS handshake came in on a port that speaks plain HTTP: correct the URL or the port; from strangers it is a scan.",
    "closed-before-request":
      "A connection was opened and closed without a request: browsers that connect ahead, health checks and port scans do that; it is harmless.",
    "ntlm-handshake":
      "Windows authentication asks twice before it answers: these 401 were followed by an answer, and are no errors.",
    "400":
      "The request was malformed: look into the error log, which says what was wrong with it (nginx: at level info).",
    "401": "Credentials were missing or wrong: many from one address are guesses at passwords.",
    "403":
      "Access was refused: look at rules, file permissions, and a firewall in front; S3 says 403 for a missing key too, unless the caller may list.",
    "404":
      "Nothing is at that address: look for broken links of your own first; what nobody links to is a scan.",
    "405": "The method is not allowed there: a form or a client calls the wrong address.",
    "408":
      "The client was too slow to send its request; with no request at all it is a connection that was kept open for nothing.",
    "413":
      "The body is larger than the server takes: client_max_body_size of nginx is 1 MB unless set (ingress-nginx: proxy-body-size).",
    "414": "The address is too long: look for a form that is sent by GET, or a loop of redirects.",
    "416": "A range beyond the end was asked for: a download was resumed after the file had become shorter.",
    "429": "The client was told to slow down: look who it is, and at the limit.",
    "431": "The header fields are too large, mostly cookies.",
    "nginx-444": "nginx was told to close without an answer (return 444).",
    "nginx-494":
      "A header field was longer than large_client_header_buffers, mostly cookies; nginx logs and sends 400.",
    "nginx-495": "The client's certificate was not valid; nginx logs and sends 400.",
    "nginx-496": "The client sent no certificate, and one is required; nginx logs and sends 400.",
    "nginx-497":
      "Plain HTTP came in on a port that speaks TLS: correct the URL or the port; nginx logs and sends 400.",
    "aws-alb-463": "X-Forwarded-For held more than 30 addresses: look for a loop of proxies.",
    "aws-alb-464": "The request's protocol does not fit the protocol version of the target group.",
    "404.13":
      "Nothing is missing: the body is larger than maxAllowedContentLength of request filtering, 30,000,000 bytes unless set.",
    "403.14":
      "There is no default document and listing is off: mostly a failed deployment or a missing handler.",
    "401.2": "No credentials that the server takes were sent: it is an error only where no answer follows.",
  },
};
