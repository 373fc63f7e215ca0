import type { Command } from "../command.ts";
import { bash } from "./bash.ts";
import { fish } from "./fish.ts";
import { zsh } from "./zsh.ts";

export const shells = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof shells)[number];

/**
 * The script for a shell: commands and what explain knows as the first word, the command's options after a dash, their
 * values where they are known, files elsewhere.
 */
export function completionFor(shell: Shell, commands: readonly Command[], first: Command): string {
  return { bash, zsh, fish }[shell](commands, first);
}
