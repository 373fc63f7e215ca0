import type { ParseArgsConfig } from "node:util";

/** An option as `parseArgs` of `node:util` takes it, and what `--help` says of it. */
export interface Option {
  readonly type: "boolean" | "string";
  readonly short?: string;
  readonly multiple?: boolean;
  /** What stands for its value in the help: `FILE`. */
  readonly value?: string;
  /** All that it may be; anything else is wrong usage. */
  readonly choices?: readonly string[];
  /** What completion offers where more is taken. */
  readonly suggestions?: readonly string[];
  readonly description: string;
}

export type Options = Readonly<Record<string, Option>>;

/** What was given for each option, by its long name. */
export type Values = NonNullable<ReturnType<typeof import("node:util").parseArgs<ParseArgsConfig>>["values"]>;

/** One of the things that `http-4xx` does. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What follows the name: `[OPTION]... FILE...`. */
  readonly usage: string;
  /** What completion offers for the words behind it; files where it is left out. */
  readonly suggestions?: () => readonly string[];
  readonly options: Options;
  /** Options of which only one can be given. */
  readonly exclusive?: readonly string[];
  /** Lines that a reader can copy, each with what it does. */
  readonly examples: readonly (readonly [line: string, does: string])[];
  /** The answer is the exit code. Throws `UsageError` for what `--help` would have said. */
  run(values: Values, words: readonly string[]): Promise<number>;
}

/** An option that may be repeated, each time with several values between commas. */
export function listOf(given: Values[string]): readonly string[] {
  return [given ?? []]
    .flat()
    .flatMap((list) => String(list).split(","))
    .map((word) => word.trim())
    .filter((word) => word !== "");
}
