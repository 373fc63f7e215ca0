import type { ProblemOptions } from "../problem/options.ts";

/** How adapters are set up: once, for all requests. */
export type AdapterOptions = Pick<
  ProblemOptions,
  "translator" | "typeBase" | "html" | "challenge" | "allow" | "upstream" | "onError"
>;
