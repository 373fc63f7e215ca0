import type { BackgroundSpec, Spec, StatusSpec } from "../parse/parse-spec.ts";
import { parseStatusId } from "../spec/status-id.ts";
import type { Diagnostic } from "../terms/diagnostics.ts";
import type { Rule } from "./rule.ts";

/** Pairs are told once and of related statuses, and a history leads through the years to the phrase of today. */
export const checkBackground: Rule = function* ({ statuses, background, sources }) {
  if (background === undefined || statuses === undefined) return;
  for (const id of background.keys) {
    if (statuses.keys.has(id)) continue;
    const message = `"${id}" is no status of the spec; correct the id or add it to spec/statuses.yaml`;
    yield background.yaml.report(["background", id], "unknown-status", message, "key");
  }
  yield* checkPairs(background, statuses);
  yield* checkHistories(background, statuses, sources);
};

function* checkPairs({ yaml, entries }: BackgroundSpec, statuses: StatusSpec): Iterable<Diagnostic> {
  for (const [id, { confusedWith = {} }] of entries) {
    for (const other of Object.keys(confusedWith)) {
      const at = ["background", id, "confusedWith", other];
      const related = [statuses.entries.get(id), statuses.entries.get(other)];
      if (!statuses.keys.has(other)) {
        const message = `"${other}" is no status of the spec; remove it or correct the id`;
        yield yaml.report(at, "unknown-status", message, "key");
      } else if (entries.get(other)?.confusedWith?.[id] !== undefined && id >= other) {
        const message = `is told of "${other}" already; a pair is told once`;
        yield yaml.report(at, "duplicate-item", message, "key");
      } else if (
        related.every((each) => each !== undefined) &&
        !related[0]?.related?.includes(other) &&
        !related[1]?.related?.includes(id)
      ) {
        const message = `"${other}" is not related to "${id}"; add it to "related:" in spec/statuses.yaml, or remove it`;
        yield yaml.report(at, "not-related", message, "key");
      }
    }
  }
}

function* checkHistories(
  { yaml, entries }: BackgroundSpec,
  statuses: StatusSpec,
  sources: Spec["sources"],
): Iterable<Diagnostic> {
  for (const [id, { history = [] }] of entries) {
    let latest = 0;
    for (const [index, { source }] of history.entries()) {
      const at = ["background", id, "history", index, "source"];
      const document = sources?.entries.get(source.replace(/#.*/s, ""));
      // A source that is unknown, or broken, has been reported.
      if (document === undefined) continue;
      const { published } = document;
      if (published === undefined) {
        const message = 'does not say when it was published; add "published:" to it in spec/sources.yaml';
        yield yaml.report(at, "no-year", message);
      } else if (published < latest) {
        yield yaml.report(at, "history-order", `is of ${published}; write the oldest document first`);
      }
      latest = Math.max(latest, published ?? 0);
    }
    const status = statuses.entries.get(id);
    const last = history.at(-1);
    const today = status?.registeredPhrase ?? status?.phrase;
    if (last === undefined || today === undefined || parseStatusId(id).vendor !== null) continue;
    if (last.phrase === today) continue;
    const message = `is not "${today}", as spec/statuses.yaml has it registered; end with the document of today`;
    yield yaml.report(["background", id, "history", history.length - 1, "phrase"], "history-today", message);
  }
}
