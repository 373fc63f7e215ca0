import { end } from "../end-quietly.ts";

/** Aborted by Ctrl-C, so that what has been read until then is still told. A second one ends the program at once. */
export function interruption(): AbortSignal {
  const controller = new AbortController();
  process.off("SIGINT", end);
  process.once("SIGINT", () => controller.abort());
  return controller.signal;
}
