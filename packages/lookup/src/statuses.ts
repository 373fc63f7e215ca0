import { allStatuses } from "./all-statuses.ts";
import type { Status } from "./status.ts";

/** Every status by code, the official one first: then those of the document, then the others by vendor. */
export const statuses: readonly Status[] = /* @__PURE__ */ allStatuses();
