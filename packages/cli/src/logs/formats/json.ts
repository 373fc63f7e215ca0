import { type Entry, entry, type Sign, statusOf } from "../entry.ts";
import { anyTime, clfTime, isoTime } from "../time.ts";
import { signOfRequest, targetOf } from "./clf.ts";
import { signOfFlags } from "./envoy-text.ts";
import { mendJson } from "./mend-json.ts";

type Json = Readonly<Record<string, unknown>>;
const beyondAscii = /[\u0080-\uffff]/;

type Told = Omit<Partial<Entry>, "format">;

/** A form of JSON: its name, how it is known, and what it tells. */
interface JsonForm {
  readonly format: string;
  readonly is: (line: Json) => boolean;
  readonly tell: (line: Json) => Told;
}

const forms: readonly JsonForm[] = [
  {
    format: "cloudflare",
    is: (line) => "EdgeResponseStatus" in line,
    tell: (line) => ({
      ...answer(line.EdgeResponseStatus, null),
      client: text(line.ClientIP),
      target: text(line.ClientRequestURI ?? line.ClientRequestPath),
      time: timeOf(line.EdgeStartTimestamp ?? line.Datetime),
    }),
  },
  {
    format: "traefik-json",
    is: (line) => "DownstreamStatus" in line,
    tell: (line) => ({
      ...answer(line.DownstreamStatus, null),
      client: text(line.ClientHost),
      target: text(line.RequestPath),
      time: timeOf(line.StartUTC ?? line.time),
    }),
  },
  {
    format: "envoy-json",
    is: (line) => "response_code" in line,
    tell: (line) => ({
      ...answer(line.response_code, signOfFlags(text(line.response_flags), text(line.response_code))),
      client:
        text(line["x-forwarded-for"] ?? line.x_forwarded_for ?? line.downstream_remote_address).split(
          ",",
        )[0] ?? "",
      target: text(line["x-envoy-origin-path"] ?? line.path),
      time: timeOf(line.start_time),
    }),
  },
  {
    format: "azure-appgw",
    is: (line) => "httpStatus" in part(line.properties),
    tell: (line) => azure(line, part(line.properties).httpStatus),
  },
  {
    format: "azure-frontdoor",
    is: (line) => "httpStatusCode" in part(line.properties),
    tell: (line) => azure(line, part(line.properties).httpStatusCode),
  },
  {
    format: "gcp-lb",
    is: (line) => isPart(line.httpRequest) && ("resource" in line || "logName" in line),
    tell: gcp,
  },
  {
    format: "aws-apigateway",
    is: (line) => "status" in line && "requestId" in line && ("httpMethod" in line || "routeKey" in line),
    tell: (line) => ({
      ...answer(line.status, null),
      client: text(line.ip),
      target: text(line.path ?? line.resourcePath ?? line.routeKey),
      time: clfTime(text(line.requestTime)),
    }),
  },
  {
    format: "pino-http",
    is: (line) => isPart(line.req) && "statusCode" in part(line.res),
    tell: (line) => ({
      ...answer(part(line.res).statusCode, part(line.res).statusCode === null ? "client-left" : null),
      client: text(part(line.req).remoteAddress),
      target: text(part(line.req).url),
      time: timeOf(line.time),
    }),
  },
  {
    format: "tomcat",
    is: (line) => "statusCode" in line && "logicalUserName" in line,
    tell: (line) => ({
      ...answer(line.statusCode, null),
      client: text(line.host ?? line.remoteHost),
      target: targetOf(text(line.request)),
      time: clfTime(text(line.time).replace(/^\[/, "")),
    }),
  },
  {
    format: "caddy-json",
    is: (line) => text(line.logger).startsWith("http.log.access") && "status" in line,
    tell: caddy,
  },
];

/**
 * A line of JSON, or one document with many `records` in it: of the form that is given, or which it looks like. What a
 * collector has put a line into is given to `readInner`.
 */
export function readJson(
  line: string,
  given?: string,
  readInner?: (line: string) => readonly Entry[],
): readonly Entry[] {
  const json = parse(line);
  if (json === undefined) return [];
  const records = isPart(json) ? (json.records ?? [json]) : json;
  const all = Array.isArray(records) ? records.filter(isPart) : [];
  return all.flatMap((record) => {
    const found = ofRecord(record, given);
    if (found !== undefined) return [found];
    const inner = collected.map((key) => record[key]).find((value) => typeof value === "string");
    return inner === undefined || readInner === undefined ? [] : readInner(text(inner).trimEnd());
  });
}

/** Where Fluent Bit, Filebeat, CloudWatch, journald, Google and Azure have the line that they collected. */
const collected = ["log", "message", "MESSAGE", "textPayload", "LogEntry", "line"];

/** What Caddy's console encoder writes: columns, then JSON. */
export function readCaddyConsole(line: string): Entry | undefined {
  const at = line.indexOf("\t{");
  const json = at < 0 || !line.includes("\thttp.log.access") ? undefined : parse(line.slice(at + 1));
  if (!isPart(json) || !("status" in json)) return undefined;
  return entry({ format: "caddy-console", ...caddy(json), time: isoTime(line.slice(0, 23)) });
}

function ofRecord(record: Json, given: string | undefined): Entry | undefined {
  const form = forms.find(({ format, is }) => (given === undefined || given === format) && is(record));
  if (form === undefined && given !== undefined && given !== "nginx-json") return undefined;
  return form === undefined ? ofNginx(record) : entry({ format: form.format, ...form.tell(record) });
}

const requestKeys =
  /^(?:request|uri|url|path|method|remote_addr|request_(?:uri|method)|http\.(?:url|request\..*)|http)$/;

/** nginx with `escape=json`: the keys are the administrator's own. */
function ofNginx(line: Json): Entry | undefined {
  const status =
    line.status ??
    line.response ??
    line["http.response.status_code"] ??
    part(part(line.http).response).status_code;
  const isStatus = /^\d{3}$/.test(text(status)) || status === 0;
  if (!isStatus || "logger" in line || !Object.keys(line).some((key) => requestKeys.test(key)))
    return undefined;
  const request = typeof line.request === "string" ? line.request : undefined;
  const sign = request === undefined ? null : signOfRequest(request, statusOf(text(status)), true);
  return entry({
    format: "nginx-json",
    ...answer(status, sign),
    client: text(line.remote_addr ?? line.client ?? line.remote_ip ?? line.clientip),
    target:
      request === undefined ? text(line.request_uri ?? line.uri ?? line.url ?? line.path) : targetOf(request),
    time: timeOf(
      line.time ?? line.time_iso8601 ?? line.timestamp ?? line["@timestamp"] ?? line.time_local ?? line.msec,
    ),
    size: Number(line.body_bytes_sent ?? -1),
  });
}

function caddy(line: Json): Told {
  const request = part(line.request);
  return {
    ...answer(line.status, line.status === 0 ? "client-left" : null),
    client: text(request.client_ip ?? request.remote_ip ?? request.remote_addr),
    target: text(request.uri),
    time: timeOf(line.ts),
  };
}

function azure(line: Json, status: unknown): Told {
  const properties = part(line.properties);
  return {
    ...answer(status, Number(status) === 0 ? "client-left" : null),
    client: text(properties.clientIP ?? properties.clientIp),
    target: text(properties.requestUri),
    time: timeOf(line.time ?? line.timestamp ?? line.timeStamp),
  };
}

function gcp(line: Json): Told {
  const { status, remoteIp, requestUrl } = part(line.httpRequest);
  const details = text(part(line.jsonPayload).statusDetails);
  const sign = details.startsWith("client_disconnected") ? "client-left" : null;
  return {
    ...answer(status, sign),
    client: text(remoteIp),
    target: text(requestUrl),
    time: timeOf(line.timestamp),
  };
}

/** A 499 is a client that left, whoever wrote it. */
function answer(status: unknown, sign: Sign): { status: number; sign: Sign } {
  const number = statusOf(text(status));
  return { status: number, sign: number === 499 ? "client-left" : sign };
}

function timeOf(value: unknown): number {
  return anyTime(text(value));
}

/** Again a character for each byte. */
function text(value: unknown): string {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return "";
  return beyondAscii.test(value) ? Buffer.from(value).toString("latin1") : value;
}

function isPart(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function part(value: unknown): Json {
  return isPart(value) ? value : {};
}

function parse(line: string): Json | readonly unknown[] | undefined {
  // A line has a character for each byte, as others do: JSON is in UTF-8.
  const text = beyondAscii.test(line) ? Buffer.from(line, "latin1").toString() : line;
  const json = parsed(text) ?? parsed(mendJson(text) ?? "");
  return Array.isArray(json) || isPart(json) ? json : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
