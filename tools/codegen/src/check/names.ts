import type { Path } from "../parse/positions.ts";
import { nameKey } from "../spec/name-key.ts";
import { compareStatusIds, parseStatusId } from "../spec/status-id.ts";
import type { Diagnostic } from "../terms/diagnostics.ts";
import type { Rule } from "./rule.ts";

/**
 * Names that TypeScript refuses as an enum member, whatever it stands for; and one whose constant would hide the
 * `Symbol` that the bundler's first line of a CommonJS file reads.
 */
const notMembers = new Set(["NaN", "Infinity", "Symbol"]);

/**
 * Inside one enum a name leads to one status, in any casing and with any separators, because that is how people look
 * it up. The types that are generated beside an enum take their names too.
 */
export const checkNames: Rule = function* ({ statuses, vendors }) {
  if (statuses === undefined) return;
  const prefixes = new Map([...(vendors?.entries ?? [])].map(([key, { prefix }]) => [key, prefix]));
  const taken = new Map<string | null, Map<string, string>>();
  const claim = (id: string, name: string, at: Path, target: "key" | "value"): Diagnostic | undefined => {
    const { vendor } = parseStatusId(id);
    const prefix = vendor === null ? "" : (prefixes.get(vendor) ?? "");
    if (notMembers.has(name) || generatedTypes(prefix).includes(name)) {
      return statuses.yaml.report(
        at,
        "reserved-name",
        `"${name}" cannot be a member's name; choose another`,
        target,
      );
    }
    const scope = taken.get(vendor) ?? new Map<string, string>();
    taken.set(vendor, scope);
    const owner = scope.get(nameKey(name));
    if (owner === undefined) scope.set(nameKey(name), id);
    if (owner === undefined || owner === id) return undefined;
    const message = `"${name}" is the name of ${owner} already; rename one of the two`;
    return statuses.yaml.report(at, "name-clash", message, target);
  };
  const entries = [...statuses.entries].toSorted(([a], [b]) => compareStatusIds(a, b));
  for (const [id, { name, phrase }] of entries) {
    for (const [key, value] of Object.entries({ name, phrase })) {
      const clash = claim(id, value, ["statuses", id, key], "value");
      if (clash !== undefined) yield clash;
    }
  }
  for (const [id, { name, aliases = {} }] of entries) {
    for (const alias of Object.keys(aliases)) {
      const at = ["statuses", id, "aliases", alias];
      const clash = claim(id, alias, at, "key");
      if (clash !== undefined) yield clash;
      if (alias !== name) continue;
      yield statuses.yaml.report(
        at,
        "name-clash",
        `"${alias}" is the status's own name; remove the alias`,
        "key",
      );
    }
  }
  for (const [id, { synonyms = [], nicknames = [] }] of entries) {
    for (const [key, names] of Object.entries({ synonyms, nicknames })) {
      for (const [index, name] of names.entries()) {
        const clash = claim(id, name, ["statuses", id, key, index], "value");
        if (clash !== undefined) yield clash;
      }
    }
  }
  yield* checkVendorNames(vendors);
};

function* checkVendorNames(vendors: Parameters<Rule>[0]["vendors"]): Iterable<Diagnostic> {
  const owners = new Map<string, string>();
  for (const key of vendors?.keys ?? []) {
    if (key !== "official" || vendors === undefined) continue;
    const message = '"official" stands for what is no vendor\'s; choose another key';
    yield vendors.yaml.report(["vendors", key], "reserved-name", message, "key");
  }
  for (const [key, { prefix }] of vendors?.entries ?? []) {
    const owner = owners.get(prefix);
    owners.set(prefix, owner ?? key);
    if (owner === undefined || vendors === undefined) continue;
    const message = `"${prefix}" is the prefix of vendor "${owner}" already; choose another`;
    yield vendors.yaml.report(["vendors", key, "prefix"], "name-clash", message);
  }
}

function generatedTypes(prefix: string): string[] {
  return [`${prefix}Http4xx`, `${prefix}Http4xxCode`, `${prefix}SubstatusCode`];
}
