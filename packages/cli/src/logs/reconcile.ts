import { nginxCauses } from "./formats/causes.ts";
import type { Tally } from "./tally.ts";

/** nginx's error log beside its access log tells which 400 were a 494 to 497; what was known already is not told twice. */
export function reconcile(tally: Tally): void {
  for (const { cause, status } of nginxCauses) {
    if (status === null || !/^nginx-49[4-7]$/.test(status)) continue;
    const told = tally.complaints.get(cause)?.count ?? 0;
    const known = tally.meanings.get(status)?.count ?? 0;
    tally.move("400", status, told - known);
  }
}
