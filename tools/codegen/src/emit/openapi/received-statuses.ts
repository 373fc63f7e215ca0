import type { StatusModel } from "../../model/model.ts";

/** Those whose own code is what a client receives: nginx's 497 arrives as 400, and nothing of its 444 does. */
export function receivedStatuses(statuses: readonly StatusModel[]): StatusModel[] {
  return statuses.filter(({ wire, code }) => wire === code);
}
