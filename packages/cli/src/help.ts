import type { Command, Option } from "./command.ts";
import { commands } from "./commands.ts";
import { wrap } from "./terminal/wrap.ts";

const indent = "  ";

/** What `http-4xx --help` says. */
export async function helpOfAll(): Promise<string> {
  const loaded = await Promise.all(Object.values(commands).map((load) => load()));
  return [
    "What the client errors of HTTP (400 to 499) mean.",
    "",
    section("Usage", ["http-4xx CODE|ID|NAME...", "http-4xx COMMAND [OPTION]...", "http-4xx COMMAND --help"]),
    section("Commands", columns(loaded.map(({ name, summary }) => [name, summary]))),
    section(
      "Options",
      columns([
        ["-h, --help", "Show this"],
        ["-V, --version", "Show the version"],
      ]),
    ),
    // The first of each, so that a reader sees what there is.
    section(
      "Examples",
      exampleLines(loaded.flatMap(({ examples: [first] }) => (first === undefined ? [] : [first]))),
    ),
  ].join("\n");
}

/** What `http-4xx logs --help` says. */
export function helpOf(command: Command): string {
  const options = Object.entries(command.options).map(([name, option]) => optionRow(name, option));
  return [
    `${command.summary}.`,
    "",
    section("Usage", [`http-4xx ${command.name} ${command.usage}`]),
    section("Options", columns([...options, ["-h, --help", "Show this"]])),
    section("Examples", exampleLines(command.examples)),
  ].join("\n");
}

function exampleLines(examples: Command["examples"]): readonly string[] {
  return examples.flatMap(([line, does]) => [`# ${does}`, line]);
}

function optionRow(name: string, option: Option): readonly [string, string] {
  const { short, type, value } = option;
  const long = type === "string" ? `--${name} ${value ?? "VALUE"}` : `--${name}`;
  return [short === undefined ? `    ${long}` : `-${short}, ${long}`, described(option)];
}

/** With all that it may be, where the sentence does not say that; a long list is no help. */
function described({ description, choices = [] }: Option): string {
  const isTold = choices.length > 10 || choices.every((each) => description.includes(each));
  return isTold ? description : `${description} (${choices.join(", ")})`;
}

function section(title: string, lines: readonly string[]): string {
  return `${title}:\n${lines.map((line) => `${indent}${line}\n`).join("")}`;
}

function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  const room = Math.max(24, Math.min(process.stdout.columns ?? 80, 100) - indent.length - width);
  return rows.flatMap(([left, right]) =>
    wrap(right, room).map((line, index) => `${(index === 0 ? left : "").padEnd(width)}${line}`),
  );
}
