import type { Entry } from "./entry.ts";
import { readApplication } from "./formats/application.ts";
import { readAws } from "./formats/aws.ts";
import { readClf } from "./formats/clf.ts";
import { readEnvoyText } from "./formats/envoy-text.ts";
import { readErrorLog } from "./formats/error-log.ts";
import { readHaproxyHttp } from "./formats/haproxy-http.ts";
import { readCaddyConsole, readJson } from "./formats/json.ts";
import { readLabelled } from "./formats/labelled.ts";
import { readNginxProxyManager } from "./formats/nginx-proxy-manager.ts";
import { readRequestLine } from "./formats/request-line.ts";
import { readSquidNative } from "./formats/squid-native.ts";
import type { W3c } from "./formats/w3c.ts";
import { readLine } from "./read-line.ts";

type Read = (text: string, w3c: W3c) => readonly Entry[];

const one =
  (read: (text: string, w3c: W3c) => Entry | undefined): Read =>
  (text, w3c) =>
    [read(text, w3c) ?? []].flat();
const clf = (format: string): Read => one((text) => readClf(text, format));
const json =
  (format: string): Read =>
  (text) =>
    readJson(text, format);
const errorLog: Read = one(readErrorLog);
const w3c: Read = one((text, columns) => columns.readKnown(text) ?? columns.readHeadless(text));

/** Forms that are all but lines of the CLF family, or JSON. */
const readers: Readonly<Record<string, Read>> = {
  "apache-error": errorLog,
  "nginx-error": errorLog,
  "aws-alb": one(readAws),
  "aws-elb-classic": one(readAws),
  "s3-access": one(readAws),
  "caddy-console": one(readCaddyConsole),
  "envoy-text": one(readEnvoyText),
  "haproxy-http": one(readHaproxyHttp),
  "morgan-dev": one(readApplication),
  rails: one(readApplication),
  // Its default host is logged as any of nginx.
  "nginx-proxy-manager": one((text) => readNginxProxyManager(text) ?? readClf(text, "nginx-combined")),
  "squid-native": one(readSquidNative),
  cloudfront: w3c,
  "iis-httperr": w3c,
  "iis-w3c": w3c,
  gunicorn: (text, columns) => either(clf("gunicorn"), one(readRequestLine))(text, columns),
  // Also what an administrator has put together.
  "nginx-timed": (text, columns) =>
    either(clf("nginx-timed"), one(readRequestLine), one(readLabelled))(text, columns),
  tomcat: (text, columns) => either(clf("tomcat"), json("tomcat"), w3c)(text, columns),
  "aws-apigateway": (text, columns) => either(clf("aws-apigateway"), json("aws-apigateway"))(text, columns),
};

/** Other forms whose lines are JSON. */
const jsonForms = [
  "azure-appgw",
  "azure-frontdoor",
  "caddy-json",
  "cloudflare",
  "envoy-json",
  "gcp-lb",
  "nginx-json",
  "pino-http",
  "traefik-json",
];
/** What is around lines of any form, or a mixture of forms. */
export const aroundOthers: readonly string[] = ["docker-compose", "docker-json-file", "mixed-noise"];

/**
 * Reads lines as the form that was asked for, whatever else they look like; and those of an error log, which many servers
 * write to the same stream.
 */
export function readerOf(format: string): Read {
  if (aroundOthers.includes(format)) return readLine;
  const read = readers[format] ?? (jsonForms.includes(format) ? json(format) : clf(format));
  return (text, columns) => {
    if (columns.takesHead(text)) return [];
    const found = read(text, columns);
    return (found.length > 0 ? found : errorLog(text, columns)).map((entry) => ({ ...entry, format }));
  };
}

function either(...all: readonly Read[]): Read {
  return (text, columns) => {
    for (const read of all) {
      const found = read(text, columns);
      if (found.length > 0) return found;
    }
    return [];
  };
}
