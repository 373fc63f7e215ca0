import type { AdapterOptions } from "@scope/http-4xx-errors/express";
import { noErrors, statuses, thrown } from "./thrown.ts";

/**
 * An application with the same addresses in every framework: `/` answers `found`, `/throw/<name>` throws what `thrown`
 * has by that name after it has set fields, and `/late` throws when half of its answer is on its way. CORS is on.
 */
export interface Framework {
  readonly name: string;
  /** Starts it, and answers where. */
  readonly start: (options: AdapterOptions) => Promise<string>;
  /** Answers `/late` as half an answer: what is a `Response` or a stream of the web is the server's affair. */
  readonly late: boolean;
  /** Has routes: what is no route is answered with 404. */
  readonly routes: boolean;
  /** What the framework itself does, before any handler of errors is asked. */
  readonly itself?: "logs client errors, and fails for fields that cannot be sent";
}

export const origin = "https://www.example.com";

/** Throws what has that name. */
export function throwOne(name = ""): never {
  throw (thrown[name] ?? noErrors[name] ?? statuses[name])?.();
}
