import { type Entry, entry, type Sign, statusOf } from "../entry.ts";
import { isoTime } from "../time.ts";

/** The directives of the W3C's Extended Log File Format. */
const directive = /^#(?:Version|Fields|Software|Start-Date|End-Date|Date|Remark):/i;

/** Is it a line of the head of a log? */
export function isHeadLine(line: string): boolean {
  return directive.test(line);
}

const columnsOfHttpErr = columnsOf(
  "date time c-ip c-port s-ip s-port cs-version cs-method cs-uri sc-status s-siteid s-reason s-queuename".split(
    " ",
  ),
);
const headless = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d .* [A-Z]+ \/\S* .* (\d{3}) (\d{1,3}) (\d+)(?: \d+)*$/;
const httpErr = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d \S+ \d+ \S+ \d+ (?:HTTP\/[\d.]+|-) .* (?:\d{3}|-) /;

/** W3C extended logs, whose `#Fields` name the columns and may come again anywhere: IIS, HTTP.sys, CloudFront. */
export class W3c {
  readonly #given: string | undefined;
  #columns: ReadonlyMap<string, number> = new Map();
  #format = "iis-w3c";

  /** With the form that is given, or the one that the columns look like. */
  constructor(given?: string) {
    this.#given = given;
  }

  /** True for a line of the head, which is no entry. */
  takesHead(line: string): boolean {
    if (!line.startsWith("#")) return false;
    const fields = /^#Fields:\s*(.*)$/.exec(line)?.[1];
    if (fields !== undefined) {
      const names = fields.trim().split(/\s+/);
      this.#columns = columnsOf(names);
      this.#format = this.#given ?? formatOf(names);
    }
    return true;
  }

  /** A line below a head. */
  readKnown(line: string): Entry | undefined {
    return this.#columns.size === 0 ? undefined : readColumns(line, this.#columns, this.#format);
  }

  /** A line of a piece that has lost its head, or of an old HTTP.sys, which wrote none. */
  readHeadless(line: string): Entry | undefined {
    return httpErr.test(line) ? readColumns(line, columnsOfHttpErr, "iis-httperr") : readHeadless(line);
  }
}

function columnsOf(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, index) => [name, index]));
}

function readColumns(line: string, columns: ReadonlyMap<string, number>, format: string): Entry | undefined {
  const values = valuesOf(line);
  const get = (name: string) => values[columns.get(name) ?? -1] ?? "";
  const status = get("sc-status");
  if (!columns.has("sc-status") || !/^(?:\d{3}|-|0)$/.test(status) || !/^\d/.test(line)) return undefined;
  const windowsError = get("sc-win32-status");
  const substatus = get("sc-substatus");
  const query = get("cs-uri-query");
  return entry({
    format,
    status: statusOf(status),
    sign: signOf({ format, status, substatus, windowsError, reason: get("s-reason") }),
    substatus: /^[1-9]\d{0,3}$/.test(substatus) ? substatus : "",
    windowsError,
    user: get("cs-username") === "-" ? "" : get("cs-username"),
    client: get("c-ip"),
    target: `${get("cs-uri-stem") || get("cs-uri")}${query === "" || query === "-" ? "" : `?${query}`}`,
    time:
      get("date") === "" ? Number(get("timestamp") || -1) * 1000 : isoTime(`${get("date")} ${get("time")}`),
    size: Number(get("sc-bytes") || -1),
  });
}

function formatOf(fields: readonly string[]): string {
  if (fields.some((field) => field.startsWith("x-edge-"))) return "cloudfront";
  if (fields.includes("s-reason")) return "iis-httperr";
  return fields.includes("sc-substatus") ||
    fields.includes("s-sitename") ||
    fields.includes("sc-win32-status")
    ? "iis-w3c"
    : "tomcat";
}

/** Tabs where there are any; else blanks, but not those inside quotes. */
function valuesOf(line: string): readonly string[] {
  if (line.includes("\t")) return line.split("\t");
  if (!line.includes('"')) return line.split(/ +/);
  return (line.match(/"(?:[^"]|"")*"|[^ ]+/g) ?? []).map((value) => value.replace(/^"(.*)"$/, "$1"));
}

interface Told {
  readonly format: string;
  readonly status: string;
  readonly substatus: string;
  readonly windowsError: string;
  readonly reason: string;
}

/** 64 is ERROR_NETNAME_DELETED of Windows: the connection is gone. 604 is what ARR writes for the same. */
function signOf({ format, status, substatus, windowsError, reason }: Told): Sign {
  if (format === "cloudfront") return status === "000" ? "client-left" : null;
  if (/^(?:Client_Reset|Connection_Dropped)/.test(reason)) return "client-left";
  if (status === "499" || windowsError === "64" || (status === "400" && substatus === "604"))
    return "client-left";
  return null;
}

/** A piece of an IIS log without its head: the status is the first of three numbers behind the user agent. */
function readHeadless(line: string): Entry | undefined {
  const [, status, substatus = "", windowsError = ""] = headless.exec(line) ?? [];
  if (status === undefined) return undefined;
  const format = "iis-w3c";
  return entry({
    format,
    status: statusOf(status),
    sign: signOf({ format, status, substatus, windowsError, reason: "" }),
    substatus: substatus === "0" ? "" : substatus,
    windowsError,
    target: / [A-Z]+ (\/\S*) /.exec(line)?.[1] ?? "",
    time: isoTime(line.slice(0, 19)),
  });
}
