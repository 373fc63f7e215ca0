import type { StatusSpec } from "../parse/parse-spec.ts";
import type { Path } from "../parse/positions.ts";
import type { GuidanceKind } from "../spec/guidance.ts";
import { suggestion } from "../spec/nearest.ts";
import { defaultFault } from "../spec/statuses.ts";
import { guidanceIds } from "./guidance.ts";
import { documentationLocale } from "./locales.ts";
import type { Rule } from "./rule.ts";

/**
 * Which ids of guidance there are the English file says: statuses name no other, and none of them twice. One that no
 * status names any more, once the only one that did has gone, is not shipped.
 */
export const checkGuidanceUses: Rule = function* ({ statuses, guidance, broken }) {
  if (statuses === undefined) return;
  const path = `spec/guidance/${documentationLocale}.yaml`;
  const english = guidance.get(documentationLocale);
  const uses = [...usesOf(statuses)];
  if (english === undefined) {
    if (broken.has(path) || uses.length === 0) return;
    const message = "is missing; create it, with an English text for each id that spec/statuses.yaml names";
    yield { path, line: 1, column: 1, code: "missing-file", message };
    return;
  }
  const unsaid = [...statuses.entries].flatMap(([id, { fault }]): Use[] =>
    fault === undefined ? [{ kind: "faults", id: defaultFault, at: ["statuses", id] }] : [],
  );
  for (const { kind, id, at } of [...uses, ...unsaid.slice(0, 1)]) {
    const known = guidanceIds(english, kind);
    if (known === undefined || known.includes(id)) continue;
    const message = `"${id}" is not in "${kind}:" of ${path}; correct the id or add it there${suggestion(id, known)}`;
    yield statuses.yaml.report(at, "unknown-guidance", message);
  }
  for (const [status, { steps = [] }] of statuses.entries) {
    for (const [index, id] of steps.entries()) {
      if (steps.indexOf(id) === index) continue;
      const message = `"${id}" is there already; remove one of the two`;
      yield statuses.yaml.report(["statuses", status, "steps", index], "duplicate-item", message);
    }
  }
};

interface Use {
  readonly kind: GuidanceKind;
  readonly id: string;
  readonly at: Path;
}

function* usesOf(statuses: StatusSpec): Iterable<Use> {
  for (const [status, { fault, steps = [], retry, headers = [] }] of statuses.entries) {
    const at = ["statuses", status];
    if (fault !== undefined) yield { kind: "faults", id: fault, at: [...at, "fault"] };
    for (const [index, id] of steps.entries()) yield { kind: "steps", id, at: [...at, "steps", index] };
    if (retry !== undefined) yield { kind: "retry", id: retry.change, at: [...at, "retry", "change"] };
    for (const [index, { when }] of headers.entries()) {
      yield { kind: "conditions", id: when, at: [...at, "headers", index, "when"] };
    }
  }
}
