import { statuses } from "./generated/statuses.ts";
import type { Status } from "./status.ts";

/** Without a prototype: `constructor` is no id. */
export const byId: Readonly<Record<string, Status | undefined>> = /* @__PURE__ */ tableById();

function tableById(): Readonly<Record<string, Status | undefined>> {
  const table: Record<string, Status | undefined> = { __proto__: null as never };
  for (const status of statuses) table[status.id] = status;
  return table;
}
