import { allStatuses } from "./all-statuses.ts";
import type { Status } from "./status.ts";

let byId: Readonly<Record<string, Status | undefined>> | undefined;

export const statusWithId = (id: string): Status | undefined => {
  byId ??= tableById();
  return byId[id];
};

/** Without a prototype: `constructor` is no id. */
function tableById(): Readonly<Record<string, Status | undefined>> {
  const table: Record<string, Status | undefined> = { __proto__: null as never };
  for (const status of allStatuses()) table[status.id] = status;
  return table;
}
