import type { Command, Option } from "./command.ts";
import { commands } from "./commands.ts";

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
    section(
      "Examples",
      command.examples.flatMap(([line, does]) => [`# ${does}`, line]),
    ),
  ].join("\n");
}

function optionRow(name: string, { short, type, value, description }: Option): readonly [string, string] {
  const long = type === "string" ? `--${name} ${value ?? "VALUE"}` : `--${name}`;
  return [short === undefined ? `    ${long}` : `-${short}, ${long}`, description];
}

function section(title: string, lines: readonly string[]): string {
  return `${title}:\n${lines.map((line) => `  ${line}\n`).join("")}`;
}

function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `${left.padEnd(width)}  ${right}`);
}
