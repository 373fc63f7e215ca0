import type { Spec } from "../parse/parse-spec.ts";
import { compareStatusIds } from "../spec/status-id.ts";
import type { DifferenceModel, ReferenceModel, StageModel } from "./model.ts";

type Resolve = (reference: string) => ReferenceModel;

/** What tells a status from others, by their ids. A pair is written once and told of both. */
export function differencesOf(
  id: string,
  background: Spec["background"],
  resolve: Resolve,
): DifferenceModel[] {
  const pairs = [...(background?.entries ?? [])].flatMap(([one, { confusedWith = {} }]) =>
    Object.entries(confusedWith).flatMap(([other, { text, source }]) =>
      one === id || other === id ? [{ id: one === id ? other : one, text, reference: resolve(source) }] : [],
    ),
  );
  return pairs.toSorted((a, b) => compareStatusIds(a.id, b.id));
}

/** What documents have called a status, the oldest first. */
export function historyOf(id: string, { background, sources }: Spec, resolve: Resolve): StageModel[] {
  return (background?.entries.get(id)?.history ?? []).map(({ phrase, source }) => {
    const year = sources?.entries.get(source.replace(/#.*/s, ""))?.published;
    if (year === undefined) throw new Error(`${source} has passed the checks without a year`);
    return { phrase, year, reference: resolve(source) };
  });
}
