import { type Change, code, pairUp } from "./change.ts";
import type { ReleasedModel } from "./released-model.ts";

type Guidance = ReleasedModel["guidance"];

/** Each locale's is a module of its own. Which ids there are follows from the statuses, whose change is told there. */
export function compareGuidance(before: Guidance, after: Guidance): Change[] {
  const { removed, added, kept } = pairUp(before, after);
  const label = (tag: string) => `the guidance of the locale ${code(tag)}`;
  return [
    ...removed.map((tag): Change => ({ bump: "major", text: `Removed ${label(tag)}` })),
    ...added.map(([tag]): Change => ({ bump: "minor", text: `Added ${label(tag)}` })),
    ...kept.flatMap(([tag, was, is]): Change[] => {
      const changed = pairUp(was, is).kept.flatMap(([id, old, now]) => (old === now ? [] : [code(id)]));
      return changed.length === 0
        ? []
        : [{ bump: "patch", text: `Changed ${label(tag)}: ${changed.join(", ")}` }];
    }),
  ];
}
