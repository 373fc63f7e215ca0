import { allStatuses } from "./all-statuses.ts";
import type { Status } from "./status.ts";

/** Every status: those of the document in its order, then the others by code, official ones first, then by vendor. */
export const statuses: readonly Status[] = /* @__PURE__ */ allStatuses();
