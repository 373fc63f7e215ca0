import type { Command } from "../command.ts";

export const shells = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof shells)[number];

/** The script for a shell: commands as the first word, the command's options after a dash, files elsewhere. */
export function completionFor(shell: Shell, commands: readonly Command[]): string {
  if (shell === "fish") return fish(commands);
  // zsh reads the completions of bash.
  return shell === "zsh" ? `autoload -U +X bashcompinit && bashcompinit\n${bash(commands)}` : bash(commands);
}

function bash(commands: readonly Command[]): string {
  const cases = commands.map(
    (command) => `    ${command.name}) words="${optionsOf(command).join(" ")}" ;;\n`,
  );
  return `_http_4xx() {
  local word="\${COMP_WORDS[COMP_CWORD]}" words
  case "\${COMP_WORDS[1]}" in
${cases.join("")}    *) words="${[...commands.map(({ name }) => name), "--help", "--version"].join(" ")}" ;;
  esac
  COMPREPLY=()
  if [[ $COMP_CWORD -eq 1 || $word == -* ]]; then COMPREPLY=($(compgen -W "$words" -- "$word")); fi
}
complete -o default -F _http_4xx http-4xx
`;
}

function optionsOf({ options }: Command): readonly string[] {
  return [...Object.keys(options), "help"].map((name) => `--${name}`);
}

function fish(commands: readonly Command[]): string {
  const lines = commands.flatMap(({ name, summary, options }) => [
    `complete -c http-4xx -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`,
    ...Object.entries(options).map(([option, { type, description }]) => {
      const value = type === "string" ? " -r" : "";
      return `complete -c http-4xx -n "__fish_seen_subcommand_from ${name}" -l ${option}${value} -d ${quoted(description)}`;
    }),
  ]);
  return `${lines.join("\n")}\n`;
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, "\\$&")}'`;
}
