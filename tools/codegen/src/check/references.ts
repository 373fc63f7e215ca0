import type { SpecFile } from "../parse/parse-spec.ts";
import type { Path } from "../parse/positions.ts";
import type { Diagnostic } from "../terms/diagnostics.ts";
import type { Rule } from "./rule.ts";

/** Every `reference:` and `source:` names a source of `spec/sources.yaml`, every related id a status; nothing is listed twice. */
export const checkReferences: Rule = function* ({ sources, vendors, statuses, substatuses }) {
  if (sources !== undefined) {
    for (const file of [vendors, statuses, ...substatuses.values()]) {
      if (file === undefined) continue;
      const top = file === vendors ? "vendors" : file === statuses ? "statuses" : "substatuses";
      for (const [key, entry] of file.entries) yield* unknownSources(file, [top, key], entry, sources.keys);
    }
  }
  if (statuses === undefined) return;
  for (const [id, { related = [], headers = [] }] of statuses.entries) {
    const names = headers.map(({ name }) => name.toLowerCase());
    for (const [index, { name }] of headers.entries()) {
      if (names.indexOf(name.toLowerCase()) === index) continue;
      const message = `"${name}" is there already; remove one of the two, or join their conditions in "when:"`;
      yield statuses.yaml.report(["statuses", id, "headers", index, "name"], "duplicate-item", message);
    }
    for (const [index, other] of related.entries()) {
      const at = ["statuses", id, "related", index];
      if (related.indexOf(other) < index) {
        yield statuses.yaml.report(
          at,
          "duplicate-item",
          `"${other}" is there already; remove one of the two`,
        );
      }
      if (statuses.keys.has(other) && other !== id) continue;
      const what = other === id ? "is the status itself" : "is no status of the spec";
      yield statuses.yaml.report(at, "unknown-status", `"${other}" ${what}; remove it or correct the id`);
    }
  }
};

function* unknownSources(
  file: SpecFile<unknown, unknown>,
  at: Path,
  value: unknown,
  known: ReadonlySet<string>,
): Iterable<Diagnostic> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const here = [...at, Array.isArray(value) ? Number(key) : key];
    if ((key === "source" || key === "reference") && typeof inner === "string") {
      const source = inner.split("#", 1)[0] ?? inner;
      if (known.has(source)) continue;
      const message = `"${source}" is no source; add it to spec/sources.yaml or correct the key`;
      yield file.yaml.report(here, "unknown-source", message);
    } else {
      yield* unknownSources(file, here, inner, known);
    }
  }
}
