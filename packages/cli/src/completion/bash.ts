import type { Command } from "../command.ts";
import { valuesOf } from "./values-of.ts";

/** Where nothing is offered, bash offers files. */
export function bash(commands: readonly Command[], first: Command): string {
  const names = commands.map(({ name }) => name);
  return `_http_4xx() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" words=""
  case "$command" in
    ${names.join("|")}) ;;
    *) command=${first.name} ;;
  esac
  if [[ $COMP_CWORD -eq 1 ]]; then
    words="${[...names, ...(first.suggestions?.() ?? []), "--help", "--version"].join(" ")}"
  else
    case "$command $before" in
${commands.map(values).join("")}      *)
        case "$command $word" in
${commands.map(words).join("")}        esac
        ;;
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _http_4xx http-4xx
`;
}

/** Behind an option that takes a value. */
function values({ name, options }: Command): string {
  return Object.entries(options)
    .filter(([, { type }]) => type === "string")
    .map(([option, given]) => {
      const patterns = [`--${option}`, ...(given.short === undefined ? [] : [`-${given.short}`])];
      const either = patterns.map((pattern) => `"${name} ${pattern}"`).join("|");
      return `      ${either}) words="${(valuesOf(given) ?? []).join(" ")}" ;;\n`;
    })
    .join("");
}

function words({ name, options, suggestions }: Command): string {
  const all = [...Object.keys(options), "help"].map((option) => `--${option}`).join(" ");
  return `          "${name} -"*) words="${all}" ;;\n          "${name} "*) words="${(suggestions?.() ?? []).join(" ")}" ;;\n`;
}
