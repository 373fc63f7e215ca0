import type { Command, Option } from "../command.ts";
import { valuesOf } from "./values-of.ts";

export function fish(commands: readonly Command[], first: Command): string {
  const names = commands.map(({ name }) => name);
  const lines = [
    "complete -c http-4xx -n __fish_use_subcommand -s h -l help -d 'Show what there is'",
    "complete -c http-4xx -n __fish_use_subcommand -s V -l version -d 'Show the version'",
    `complete -c http-4xx -n __fish_use_subcommand -f -a ${quoted((first.suggestions?.() ?? []).join(" "))}`,
    ...commands.flatMap((command) => {
      const others = `not __fish_seen_subcommand_from ${names.filter((name) => name !== first.name).join(" ")}`;
      const when = command === first ? others : `__fish_seen_subcommand_from ${command.name}`;
      return [
        `complete -c http-4xx -n __fish_use_subcommand -f -a ${command.name} -d ${quoted(command.summary)}`,
        ...Object.entries(command.options).map(([name, option]) => optionLine(when, name, option)),
        ...(command === first || command.suggestions === undefined
          ? []
          : [`complete -c http-4xx -n ${quoted(when)} -f -a ${quoted(command.suggestions().join(" "))}`]),
      ];
    }),
  ];
  return `${lines.join("\n")}\n`;
}

function optionLine(when: string, name: string, option: Option): string {
  const values = valuesOf(option);
  const value =
    values === undefined ? (option.type === "string" ? " -r" : "") : ` -x -a ${quoted(values.join(" "))}`;
  const short = option.short === undefined ? "" : ` -s ${option.short}`;
  return `complete -c http-4xx -n ${quoted(when)}${short} -l ${name}${value} -d ${quoted(option.description)}`;
}

/** In fish a backslash counts between single quotes. */
function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, "\\$&")}'`;
}
