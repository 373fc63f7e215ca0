import { freeze } from "./freeze.ts";
import { causeTable, type Server, type StatusWithCauses } from "./generated/causes.ts";
import { none } from "./none.ts";
import { putBack } from "./put-back.ts";
import { readTable } from "./read-table.ts";
import type { Reference } from "./status.ts";

export type { Reference, Server, StatusWithCauses };

/** A directive, a module or a mistake of a client that makes a server answer a status. */
export interface Cause {
  /** `nginx`, `apache` or `iis`. */
  readonly server: Server;
  /** The directive as the configuration has it, in IIS the element or attribute: `client_max_body_size`; null: none decides. */
  readonly directive: string | null;
  /** The module that answers: `mod_reqtimeout`; null where it is the server's core, or no source says so. */
  readonly module: string | null;
  /** What has happened, in a few words of English. */
  readonly text: string;
  /** The line of the server's error log that tells it; null: no source has one. */
  readonly errorLog: ErrorLogLine | null;
  /** The detail that IIS logs with it: `404.13`. */
  readonly substatus: string | null;
  /** The documentation or the source code that says so. */
  readonly reference: Reference;
}

/** A message of an error log. */
export interface ErrorLogLine {
  /** The message without time, process and request; `*` stands for each part that varies. */
  readonly message: string;
  /** The level at which it is written. nginx writes only those from `error` up, and Apache from `warn`, unless told. */
  readonly level: "debug" | "info" | "notice" | "warn" | "error" | "crit" | "alert" | "emerg";
  readonly reference: Reference;
}

type Row = readonly [status: string, ...causes: readonly CauseCells[]];
type CauseCells = readonly [
  server: Server,
  text: string,
  reference?: number,
  directive?: string | 0,
  module?: string | 0,
  errorLog?: readonly [message: string, level: ErrorLogLine["level"], reference: number] | 0,
  substatus?: string,
];

let byStatus: Readonly<Record<string, readonly Cause[] | undefined>> | undefined;

/**
 * What makes nginx, Apache and IIS answer a status, by server: the directives and modules, and the line of the error log
 * that tells which. Takes the id of a status, `"413"` or `"nginx-494"`, or the code of an official one; empty where
 * nothing is known.
 *
 * @example
 * causes("413").map(({ directive }) => directive); // ["LimitRequestBody", ..., "client_max_body_size"]
 */
export function causes(id: StatusWithCauses | number | (string & {})): readonly Cause[] {
  if (typeof id !== "string" && typeof id !== "number") return none;
  byStatus ??= readCauses(causeTable);
  return byStatus[id] ?? none;
}

/** Without a prototype: `constructor` is no id. */
function readCauses(text: string): Readonly<Record<string, readonly Cause[] | undefined>> {
  const { rows, references } = readTable<Row>(putBack(text));
  const table: Record<string, readonly Cause[] | undefined> = { __proto__: null as never };
  for (const [status, ...list] of rows)
    table[status] = freeze(list.map((cells) => toCause(cells, references)));
  return table;
}

function toCause(cells: CauseCells, references: readonly Reference[]): Cause {
  const [server, text, reference = 0, directive, module, log, substatus] = cells;
  const at = (position: number) => references[position] as Reference; // the table has the references that it names
  return freeze({
    server,
    directive: directive || null,
    module: module || null,
    text,
    errorLog: log ? freeze({ message: log[0], level: log[1], reference: at(log[2]) }) : null,
    substatus: substatus ?? null,
    reference: at(reference),
  });
}
