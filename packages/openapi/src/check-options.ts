import type { GivenOptions } from "./options.ts";
import { presets } from "./presets.ts";

export const asksForDutch = 'preset "adr" asks for Dutch: give it a translator that has the locale "nl"';

/** What an option may be, where that is a word of a list. */
const words: Readonly<Record<"version" | "default" | "schemas" | "preset", readonly string[]>> = {
  version: ["3.0", "3.1", "3.2"],
  default: ["default", "4XX"],
  schemas: ["shared", "each"],
  preset: Object.keys(presets),
};

const members = ["type", "title", "status", "detail", "instance"];

/** Throws a TypeError for what the types refuse. */
export function checkOptions(options: GivenOptions): void {
  checkWord("version", options.version, words.version);
  for (const option of ["default", "schemas", "preset"] as const) {
    if (options[option] !== undefined) checkWord(option, options[option], words[option]);
  }
  if (options.names !== undefined && typeof options.names !== "function") {
    checkWord("names", options.names, ["name", "id"], " or a function");
  }
  for (const member of options.required ?? []) checkWord("a member of required", member, members);
  if (options.guidance !== undefined && typeof options.guidance.conditions !== "object") {
    throw new TypeError("guidance has no conditions");
  }
  if (options.preset === "adr" && options.translator === undefined) {
    throw new TypeError(asksForDutch);
  }
}

function checkWord(option: string, given: unknown, allowed: readonly string[], more = ""): void {
  if (allowed.some((word) => word === given)) return;
  throw new TypeError(
    `${option} is ${JSON.stringify(given)}; it must be one of ${allowed.map((word) => JSON.stringify(word)).join(", ")}${more}`,
  );
}
