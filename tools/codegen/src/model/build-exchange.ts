import type { ExchangeBody, ExchangeEntry, ExchangeFields, ProblemEntry } from "../spec/exchanges.ts";
import type { StatusEntry } from "../spec/statuses.ts";
import { compareText } from "../terms/compare-text.ts";
import type { ExchangeBodyModel, ExchangeModel, FieldsModel, ProblemModel } from "./model.ts";

/**
 * A status without an example of its own gets a plain one: a GET, its description, the fields that it must always
 * carry, and `no-store` where a cache must not keep it.
 */
export function buildExchange(
  status: StatusEntry,
  exchange: ExchangeEntry | undefined,
  description: string,
): ExchangeModel {
  const { method = "GET", target = "/", headers = {}, body = null } = exchange?.request ?? {};
  const response = exchange?.response ?? {};
  const { wire } = exchange ?? {};
  return {
    request: { method, target, headers: requestFields(headers, body), body },
    response: {
      headers: sorted(merge(ownFields(status), response.headers ?? {})),
      detail: response.detail ?? description,
      problem: response.problem === undefined ? null : buildProblem(response.problem),
      body: response.body === undefined ? undefined : buildBody(response.body),
    },
    wire: wire === undefined ? null : { headers: sorted(wire.headers), body: buildBody(wire.body) },
  };
}

function ownFields({ headers = [], caching }: StatusEntry): ExchangeFields {
  const always = headers.filter(({ level, when }) => level === "MUST" && when === "always");
  return {
    ...(caching.mustNotStore ? { "Cache-Control": "no-store" } : {}),
    ...Object.fromEntries(always.map(({ name, example }) => [name, example])),
  };
}

/** Host comes first (RFC 9110, section 7.2). The length is counted here, unless the request says it in another way. */
function requestFields(fields: ExchangeFields, body: string | null): FieldsModel {
  const names = new Set(Object.keys(fields).map((name) => name.toLowerCase()));
  const told = names.has("content-length") || names.has("transfer-encoding");
  const length =
    body === null || told ? {} : { "Content-Length": String(new TextEncoder().encode(body).length) };
  const { Host, ...others } = merge({ Host: "www.example.com", ...length }, fields);
  return { ...(Host === undefined ? {} : { Host }), ...sorted(others) };
}

/** A field of `over` takes the place of the same one of `under`, however its name is written. */
function merge(under: ExchangeFields, over: ExchangeFields): ExchangeFields {
  const replaced = new Set(Object.keys(over).map((name) => name.toLowerCase()));
  const kept = Object.entries(under).filter(([name]) => !replaced.has(name.toLowerCase()));
  return Object.fromEntries([...kept, ...Object.entries(over)]);
}

function buildProblem({ type, title, extensions = {} }: ProblemEntry): ProblemModel {
  return { type, title, extensions: sortedKeys(extensions) };
}

/** The same members in the same order, however the spec writes them. */
function sortedKeys<Json>(value: Json): Json;
function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => sortedKeys(item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    sortedEntries<unknown>({ ...value }).map(([key, inner]) => [key, sortedKeys(inner)]),
  );
}

function buildBody(body: ExchangeBody): ExchangeBodyModel | null {
  if (body === null || "text" in body) return body;
  return { type: body.type, text: body.lines.map((line) => `${line}\r\n`).join("") };
}

function sorted(fields: ExchangeFields): FieldsModel {
  return Object.fromEntries(sortedEntries(fields));
}

function sortedEntries<Value>(record: Readonly<Record<string, Value>>): [string, Value][] {
  return Object.entries(record).toSorted(([a], [b]) => compareText(a, b));
}
