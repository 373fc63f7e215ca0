import { type Calls, callsOf, guards } from "./calls.ts";
import type { Package } from "./packages.ts";
import { explain } from "./reasons.ts";
import { isOurs, othersAhead, type Row, type Section } from "./rows.ts";

/** What the README shows of it, by the names there. */
export const essential: ReadonlyMap<string, string> = new Map([
  ["a constant, esbuild, minified", "a constant in a bundle, bytes"],
  ["the enum, esbuild, minified", "the enum in a bundle, bytes"],
  ["code to phrase, esbuild, minified", "code to phrase in a bundle, bytes"],
  ["phrase to code, esbuild, minified", "phrase to code in a bundle, bytes"],
  ["code to title in German, esbuild, minified", "code to title in German in a bundle, bytes"],
  ["everything, esbuild, minified", "everything in a bundle, bytes"],
  ["import", "`import()` in a fresh process, × an empty package"],
  ["require", "`require()` in a fresh process, × an empty package"],
  ["code to phrase, registered codes", "code to phrase, known codes, × the fastest way"],
  ["code to phrase, mixed codes", "code to phrase, any codes, × the fastest way"],
  ["phrase to code", "phrase to code, × the fastest way"],
  ["guard, mixed codes", "is it a 4xx?, any codes, × the fastest way"],
  ["code to phrase, types", "types that the compiler makes for code to phrase"],
  ["bytes packed", "tarball, bytes"],
  ["bytes on disk", "installed, bytes"],
  ["packages", "installed, packages"],
]);

/** The few rows for the README. */
export function shortReport(
  sections: readonly Section[],
  packages: readonly Package[],
  machine: string,
): string {
  const rows = sections.flatMap((section) =>
    section.rows.flatMap((row) => {
      const name = essential.get(row.name);
      return name === undefined ? [] : [{ ...row, name }];
    }),
  );
  const left = sections.flatMap((section) => section.rows.filter(({ name }) => !essential.has(name)));
  const called = calledBelow().map((line) => `- ${line}`);
  return [
    table(rows, packages),
    `What is called, in every row and column:\n\n${called.join("\n")}`,
    ...leftOut(left),
    machine,
  ].join("\n\n");
}

/** What is called for each thing that is asked for in the table, whether its bytes, its time or its types are told. */
export function calledBelow(): string[] {
  const named: readonly (readonly [string, Calls])[] = [
    ["code to phrase", callsOf("code to phrase")],
    ["phrase to code", callsOf("phrase to code")],
    ["code to title in German", callsOf("code to title in German")],
    ["is it a 4xx?", guards],
  ];
  const inWords = ([of, call]: readonly [string, string]) =>
    `\`${call.startsWith(`${of} `) ? call.slice(of.length + 1) : call}\` of ${isOurs(of) ? shortName(of) : of}`;
  return named.map(([name, calls]) => `${name}: ${[...calls].map(inWords).join(", ")}`);
}

/** The rows that the README has no place for, where we are behind. */
function leftOut(rows: readonly Row[]): string[] {
  const lines = rows.flatMap((row) => {
    const ahead = othersAhead(row);
    if (ahead === undefined) return [];
    const ours = [...ahead.ours]
      .map(([name, value]) => `${shortName(name)} ${format(value, row)}`)
      .join(", ");
    return [`- ${row.name}: ${ahead.by} ${format(ahead.least, row)}, ${ours}`];
  });
  return lines.length === 0 ? [] : [`Left out above, and others are ahead:\n\n${lines.join("\n")}`];
}

/** Everything that was measured, and where others are ahead. */
export function fullReport(
  sections: readonly Section[],
  packages: readonly Package[],
  machine: string,
): string {
  const parts = sections.flatMap(({ title, text, rows }) => [
    `## ${title}`,
    text,
    table(rows, packages),
    ...floors(rows),
    ...behind(rows),
  ]);
  return `${["# Side by side", "Written by `pnpm bench`.", machine, ...parts].join("\n\n")}\n`;
}

function table(rows: readonly Row[], packages: readonly Package[]): string {
  // A package that answers none of these questions has no column.
  const columns = packages.filter(({ name }) => rows.some(({ values }) => values.has(name)));
  const lines = rows.map((row) => {
    const least = row.values.size > 1 ? Math.min(...row.values.values()) : undefined;
    const cells = columns.map(({ name }) => {
      const value = row.values.get(name);
      if (value === undefined) return "";
      const text = format(value, row);
      return value === least ? `**${text}**` : text;
    });
    return [row.name, ...cells];
  });
  const head = [
    "",
    ...columns.map(({ name, version }) => (isOurs(name) ? `\`${shortName(name)}\`` : `${name} ${version}`)),
  ];
  return [head, head.map((_, index) => (index === 0 ? "---" : "--:")), ...lines]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

function floors(rows: readonly Row[]): string[] {
  return rows.flatMap((row) =>
    [...(row.floors ?? [])].map(([name, value]) => `${row.name}: ${name} ${format(value, row)}.`),
  );
}

/** Where a peer is ahead, by how much and why. */
function behind(rows: readonly Row[]): string[] {
  const lines = rows.flatMap((row) => {
    const ahead = othersAhead(row);
    if (ahead === undefined) return [];
    const ours = [...ahead.ours]
      .map(([name, value]) => `\`${shortName(name)}\` ${format(value, row)}`)
      .join(", ");
    return [`- ${row.name}: ${ahead.by} has ${format(ahead.least, row)}, ${ours}. ${explain(row.name)}`];
  });
  return lines.length === 0 ? [] : [`Where others are ahead:\n\n${lines.join("\n")}`];
}

function shortName(name: string): string {
  return name.slice(name.indexOf("/") + 1);
}

function format(value: number, { decimals = 0 }: Row): string {
  const digits = value >= 100 ? 0 : decimals;
  return value.toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
