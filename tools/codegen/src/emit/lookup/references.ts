import type { Model, ReferenceModel } from "../../model/model.ts";
import { type Constants, literal } from "../../print/literal.ts";

/**
 * One constant for each reference: most are made many times, and a bundle needs each but once. A document whose
 * sections have addresses of their own is written once too.
 */
export function referenceRecords({ references }: Pick<Model, "references">): string[] {
  const sources = new Map<string, string>();
  const constants = [...references].map(([key, reference]) => {
    const name = `source_${sourceName(key)}`;
    const source = sectionedSource(name, reference);
    if (source === undefined || (sources.get(name) ?? source) !== source) {
      return referenceConstant(key, `freeze(${literal(reference)})`);
    }
    sources.set(name, source);
    return referenceConstant(key, `defineSection(${name}, ${literal(reference.section)})`);
  });
  return [
    [
      'import { defineSection, type SectionedSource } from "../define-reference.ts";',
      'import { freeze } from "../freeze.ts";',
      'import type { Reference } from "../status.ts";',
    ].join("\n"),
    ...sources.values(),
    ...constants,
  ];
}

/** The names by which the records refer to them. */
export function referenceConstants({ references }: Pick<Model, "references">): Constants {
  return new Map([...references].map(([key, reference]) => [reference, constantName(key)]));
}

/** Imports the constants that these records are printed with. */
export function importReferences(records: readonly unknown[], constants: Constants): string {
  const used = new Set(records.flatMap((record) => [...constantsIn(record, constants)]));
  const names = [...constants.values()].filter((name) => used.has(name));
  return `import {\n${names.map((name) => `  ${name},\n`).join("")}} from "./references.ts";`;
}

function* constantsIn(value: unknown, constants: Constants): Iterable<string> {
  const name = constants.get(value);
  if (name !== undefined) yield name;
  else if (typeof value === "object" && value !== null) {
    for (const inner of Object.values(value)) yield* constantsIn(inner, constants);
  }
}

function referenceConstant(key: string, value: string): string {
  return `export const ${constantName(key)}: Reference = /* @__PURE__ */ ${value};`;
}

/** Where the address ends with the section, what stands before it is the same for all sections. */
function sectionedSource(name: string, { title, section, url }: ReferenceModel): string | undefined {
  if (section === null || !url.endsWith(section)) return undefined;
  const source = { title, url: url.slice(0, -section.length) };
  return `const ${name}: SectionedSource = ${literal(source)};`;
}

/**
 * `rfc9110#15.5.6` becomes `ref_rfc9110$15_5_6`, `ms-iis` becomes `ref_ms_iis`. No two references share a name, none
 * is a reserved word, and none clashes with a record.
 */
function constantName(key: string): string {
  const [, section] = key.split(/#(.*)/s, 2);
  const name = `ref_${sourceName(key)}`;
  return section === undefined ? name : `${name}$${section.replaceAll(/[^A-Za-z0-9]/gu, escapeCharacter)}`;
}

function sourceName(key: string): string {
  return key.replace(/#.*/s, "").replaceAll("-", "_");
}

function escapeCharacter(character: string): string {
  return character === "." ? "_" : `$${character.codePointAt(0)?.toString(16)}$`;
}
