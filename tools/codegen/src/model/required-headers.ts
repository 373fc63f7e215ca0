import type { HeaderModel } from "./model.ts";

type Rule = Pick<HeaderModel, "name" | "level" | "when">;

/**
 * Without this field a response cannot be made. `Upgrade` is asked for over HTTP/1.1 alone, where the status makes sense;
 * what `Connection` must hold then is no question (RFC 9110, section 7.8).
 */
export function isRequired({ name, level, when }: Rule): boolean {
  return level === "MUST" && (when === "always" || (when.startsWith("over-http-") && name !== "Connection"));
}
