import type { SourceSpec, SpecFile } from "../parse/parse-spec.ts";
import type { Path } from "../parse/positions.ts";
import { suggestion } from "../spec/nearest.ts";
import type { Diagnostic } from "../terms/diagnostics.ts";
import type { Rule } from "./rule.ts";

/** Every `reference:` and `source:` names a source of `spec/sources.yaml`, every related id a status; nothing is listed twice. */
export const checkReferences: Rule = function* ({ sources, ...spec }) {
  const { vendors, statuses, substatuses, background, causes } = spec;
  if (sources !== undefined) {
    const files = [
      ["vendors", vendors],
      ["statuses", statuses],
      ["background", background],
      ...[...substatuses.values()].map((file) => ["substatuses", file] as const),
      ...[...causes.values()].map((file) => ["causes", file] as const),
    ] as const;
    for (const [top, file] of files) {
      if (file === undefined) continue;
      for (const [key, entry] of file.written) yield* unknownSources(file, [top, key], entry, sources);
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
      yield statuses.yaml.report(
        at,
        "unknown-status",
        `"${other}" ${what}; remove it or correct the id${suggestion(
          other,
          [...statuses.keys].filter((key) => key !== id),
        )}`,
      );
    }
  }
};

function* unknownSources(
  file: SpecFile<unknown, unknown>,
  at: Path,
  value: unknown,
  sources: SourceSpec,
): Iterable<Diagnostic> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const here = [...at, Array.isArray(value) ? Number(key) : key];
    if ((key === "source" || key === "reference") && typeof inner === "string") {
      // What is no reference at all the schema has reported.
      if (!/^[a-z][a-z0-9-]*(?:#\S+)?$/u.test(inner)) continue;
      const [source = inner, section] = inner.split(/#(.*)/s, 2);
      if (!sources.keys.has(source)) {
        const message = `"${source}" is no source; add it to spec/sources.yaml or correct the key${suggestion(source, sources.keys)}`;
        yield file.yaml.report(here, "unknown-source", message);
      } else if (section !== undefined && !hasSection(sources.entries.get(source), section)) {
        const message = `"${source}" has no such section; remove "#${section}", or add "section:" or "sectionUrl:" to it in spec/sources.yaml`;
        yield file.yaml.report(here, "unknown-section", message);
      }
    } else {
      yield* unknownSources(file, here, inner, sources);
    }
  }
}

/** What a broken source would have is not known. */
function hasSection(source: ReturnType<SourceSpec["entries"]["get"]>, section: string): boolean {
  return source === undefined || source.sectionUrl !== undefined || source.section === section;
}
