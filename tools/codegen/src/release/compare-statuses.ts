import { type Change, code, pairUp } from "./change.ts";
import { compareFacts } from "./compare-facts.ts";
import type { ReleasedModel, ReleasedStatus } from "./released-model.ts";

/** Facts that stand in the types as they are: whoever compares with the old one no longer compiles. */
const literal: ReadonlySet<string> = new Set(["phrase", "official", "vendor"]);

type Statuses = ReleasedModel["statuses"];

export function compareStatuses(before: Statuses, after: Statuses): Change[] {
  const { removed, added, kept } = pairUp(before, after);
  const facts = kept.map(([id, was, is]) => ({ label: label(id, is), before: was.facts, after: is.facts }));
  return [
    ...removed.map((id): Change => ({ bump: "major", text: `Removed ${label(id, before[id])}` })),
    ...added.map(([id, is]): Change => ({ bump: "minor", text: `Added ${label(id, is)}` })),
    ...kept.flatMap(([id, was, is]) => [...compareNames(id, was, is), ...compareRequired(id, was, is)]),
    ...compareFacts(facts, literal),
  ];
}

function label(id: string, status: ReleasedStatus | undefined): string {
  return code(`${id} ${status?.name ?? ""}`.trimEnd());
}

/** A name is public whether it is the canonical one or an alias: an alias that becomes the name is not new. */
function compareNames(id: string, was: ReleasedStatus, is: ReleasedStatus): Change[] {
  const changes: Change[] = [];
  if (was.name !== is.name) {
    const stays = Object.hasOwn(is.aliases, was.name);
    const rest = stays ? ", the former name stays as an alias" : "";
    changes.push({
      bump: "major",
      text: `Renamed ${code(id)}: ${code(was.name)} is now ${code(is.name)}${rest}`,
    });
  }
  const { removed, added, kept } = pairUp(was.aliases, is.aliases);
  for (const alias of removed.filter((name) => name !== is.name)) {
    changes.push({ bump: "major", text: `Removed the alias ${code(alias)} of ${label(id, is)}` });
  }
  for (const [alias] of added.filter(([name]) => name !== was.name)) {
    changes.push({ bump: "minor", text: `Added the alias ${code(alias)} of ${label(id, is)}` });
  }
  for (const [alias, old, kind] of kept.filter(([, old, kind]) => old !== kind)) {
    const text = `Changed the alias ${code(alias)} of ${label(id, is)}: kind was ${code(old)}, is ${code(kind)}`;
    changes.push({ bump: "patch", text });
  }
  return changes;
}

/** More than a fact: what made a response of this status compiles no longer, and throws. */
function compareRequired(id: string, was: ReleasedStatus, is: ReleasedStatus): Change[] {
  return is.required
    .filter((field) => !was.required.includes(field))
    .map((field) => ({ bump: "major", text: `Required ${code(field)} of ${label(id, is)}` }));
}
