import type { Command, Option } from "../command.ts";

/** The manual page http-4xx(1), of the same definitions as `--help`: macros of man(7), which man-db, mandoc and macOS read. */
export function manualPage(commands: readonly Command[], version: string): string {
  return [
    `.TH HTTP-4XX 1 "" "http-4xx ${version}"`,
    ".SH NAME",
    "http-4xx \\- what the client errors of HTTP mean",
    ".SH SYNOPSIS",
    ...["CODE|ID|NAME...", "COMMAND [OPTION]...", "COMMAND \\-\\-help", "\\-\\-version"].flatMap(
      (usage, index) => [...(index === 0 ? [] : [".br"]), `.B http\\-4xx`, usage],
    ),
    ".SH DESCRIPTION",
    "For people who see a number from 400 to 499 and want to know: what it means, in their language; which of them stand in",
    "a log; whether a server's are as the RFCs ask; a server that answers with them; responses for an OpenAPI document.",
    ".SH COMMANDS",
    ...commands.flatMap(commandLines),
    ".SH EXIT STATUS",
    ...tagged("0", "Answered."),
    ...tagged("1", "Nothing is known by that name, or check found a violation at the level."),
    ...tagged("2", "Wrong usage, or an input that could not be read, even where others were."),
    ".SH ENVIRONMENT",
    ...tagged("LC_ALL, LC_MESSAGES, LANG", "The language, unless \\-\\-lang is given."),
    ...tagged("NO_COLOR", "No colours, if it is not empty."),
    ...tagged("FORCE_COLOR", "Colours also where there is no terminal."),
    "",
  ].join("\n");
}

function commandLines({ name, summary, usage, options, examples }: Command): readonly string[] {
  return [
    `.SS ${name}`,
    ".B http\\-4xx",
    `${name} ${escaped(usage)}`,
    ".PP",
    `${escaped(summary)}.`,
    ...Object.entries(options).flatMap(([long, option]) => optionLines(long, option)),
    ...(examples.length === 0 ? [] : [".PP", "Examples:"]),
    ...examples.flatMap(([line, does]) => [
      ".PP",
      escaped(does),
      ".PP",
      ".nf",
      ".RS",
      `${escaped(line)}`,
      ".RE",
      ".fi",
    ]),
  ];
}

function optionLines(long: string, { short, type, value, description, choices }: Option): readonly string[] {
  const names = [...(short === undefined ? [] : [`\\-${short}`]), `\\-\\-${escaped(long)}`];
  const given = type === "string" ? ` \\fI${value ?? "VALUE"}\\fR` : "";
  const few = choices !== undefined && choices.length <= 10 ? ` (${choices.join(", ")})` : "";
  return tagged(`${names.join(", ")}${given}`, `${escaped(description)}${escaped(few)}.`);
}

function tagged(tag: string, text: string): readonly string[] {
  return [".TP", `.B ${tag}`, text];
}

/** A hyphen that is to be copied is a minus; a line must not begin with a control character. */
function escaped(text: string): string {
  return text.replaceAll("\\", "\\e").replaceAll("-", "\\-").replace(/^[.']/, "\\&$&");
}
