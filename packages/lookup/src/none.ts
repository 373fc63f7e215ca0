import { freeze } from "./freeze.ts";

/** One empty list for all who have nothing to list. */
export const none: readonly never[] = /* @__PURE__ */ freeze([]);
