import { readFileSync } from "node:fs";
import type { RuleId } from "@scope/http-4xx-fixtures/conformance";
import { type Fields, fieldsOf } from "../openapi/fields.ts";
import { UnreadableError } from "../unreadable-error.ts";
import { unreadableFile } from "../unreadable-file.ts";
import type { Received } from "./received.ts";
import { type ExchangeResult, resultOf, type UrlResult } from "./result.ts";

/** The client errors that a browser has recorded (HTTP Archive 1.2), by URL. */
export function checkHar(file: string, ignore: readonly RuleId[]): readonly UrlResult[] {
  const byUrl = new Map<string, ExchangeResult[]>();
  for (const entry of entriesOf(file)) {
    const response = fieldsOf(entry.response);
    const { method, url } = fieldsOf(entry.request);
    const status = Number(response.status);
    if (!(status >= 400 && status <= 499)) continue;
    const received = {
      status,
      fields: headersOf(response.headers),
      body: bodyOf(fieldsOf(response.content)),
    };
    const result = resultOf(received, null, typeof method === "string" ? method : null, ignore);
    byUrl.set(String(url), [...(byUrl.get(String(url)) ?? []), result]);
  }
  return [...byUrl].map(([url, probes]) => ({ url, file, probes }));
}

function entriesOf(file: string): readonly Fields[] {
  let entries: unknown;
  try {
    entries = fieldsOf(fieldsOf(JSON.parse(readFileSync(file, "utf8").replace(/^\uFEFF/, ""))).log).entries;
  } catch (error) {
    throw unreadableFile(file, error);
  }
  if (Array.isArray(entries)) return entries.map(fieldsOf);
  throw new UnreadableError(
    `${file} is no HTTP Archive: it has no log.entries; save one in a browser's network panel`,
  );
}

/** Of HTTP/2, browsers also record what is no field: `:status`. Several of one name may stand on lines of one value. */
function headersOf(headers: unknown): Received["fields"] {
  const all = Array.isArray(headers) ? headers.map(fieldsOf) : [];
  return all
    .filter(({ name }) => typeof name === "string" && !name.startsWith(":"))
    .flatMap(({ name, value }) =>
      String(value ?? "")
        .split("\n")
        .map((each) => [String(name), each] as const),
    );
}

function bodyOf({ text, encoding, size }: Fields): Received["body"] {
  if (typeof text === "string") return encoding === "base64" ? Buffer.from(text, "base64") : text;
  return size === 0 ? "" : undefined;
}
