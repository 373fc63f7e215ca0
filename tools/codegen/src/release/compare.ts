import { bumps, type Change, code, pairUp } from "./change.ts";
import { compareFacts } from "./compare-facts.ts";
import { compareGuidance } from "./compare-guidance.ts";
import { compareLocales } from "./compare-locales.ts";
import { compareStatuses } from "./compare-statuses.ts";
import type { ReleasedModel } from "./released-model.ts";

/** What people will notice between two models, the heaviest changes first. */
export function compareModels(before: ReleasedModel, after: ReleasedModel): Change[] {
  const changes = [
    ...compareVendors(before.vendors, after.vendors),
    ...compareStatuses(before.statuses, after.statuses),
    ...compareSubstatuses(before.substatuses, after.substatuses),
    ...compareLocales(before.locales, after.locales),
    ...compareGuidance(before.guidance, after.guidance),
  ];
  return bumps.flatMap((bump) => changes.filter((change) => change.bump === bump));
}

function compareVendors(before: ReleasedModel["vendors"], after: ReleasedModel["vendors"]): Change[] {
  const { removed, added, kept } = pairUp(before, after);
  const label = (key: string): string => `the vendor ${code(key)}`;
  // The prefix is part of what is exported: `NginxHttp4xx`.
  const renamed = kept.filter(([, was, is]) => was.prefix !== is.prefix);
  return [
    ...removed.map((key): Change => ({ bump: "major", text: `Removed ${label(key)}` })),
    ...renamed.map(([key, was, is]): Change => {
      const [old, now] = [was, is].map(({ prefix }) => code(`${prefix}Http4xx`));
      return { bump: "major", text: `Renamed the enum of ${label(key)}: ${old} is now ${now}` };
    }),
    ...added.map(([key]): Change => ({ bump: "minor", text: `Added ${label(key)}` })),
    ...compareFacts(
      kept.map(([key, was, is]) => ({ label: label(key), before: was.facts, after: is.facts })),
    ),
  ];
}

function compareSubstatuses(
  before: ReleasedModel["substatuses"],
  after: ReleasedModel["substatuses"],
): Change[] {
  const { removed, added, kept } = pairUp(before, after);
  const label = (key: string): string => `the substatus ${code(key)}`;
  return [
    ...removed.map((key): Change => ({ bump: "major", text: `Removed ${label(key)}` })),
    ...added.map(([key]): Change => ({ bump: "minor", text: `Added ${label(key)}` })),
    ...compareFacts(kept.map(([key, was, is]) => ({ label: label(key), before: was, after: is }))),
  ];
}
