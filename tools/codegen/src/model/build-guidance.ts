import { isInherited } from "../check/guidance.ts";
import type { GuidanceSpec, Spec } from "../parse/parse-spec.ts";
import type { GuidanceFile, Inherited } from "../spec/guidance.ts";
import { compareText } from "../terms/compare-text.ts";
import type { GuidanceModel, LocaleModel, StatusModel } from "./model.ts";

type TextsOf<Text> = (file: GuidanceFile) => Readonly<Record<string, Text | Inherited>>;

/** The guidance of each locale that has some: what statuses name, by id, and synonyms in the order of the statuses. */
export function buildGuidance(
  { guidance }: Spec,
  locales: readonly LocaleModel[],
  statuses: readonly StatusModel[],
): GuidanceModel[] {
  const sorted = (ids: readonly string[]) => [...new Set(ids)].toSorted(compareText);
  const faults = sorted(statuses.map(({ fault }) => fault));
  const steps = sorted(statuses.flatMap((status) => status.steps));
  const retry = sorted(statuses.flatMap((status) => status.retry?.change ?? []));
  const conditions = sorted(statuses.flatMap(({ headers }) => headers.map(({ when }) => when)));
  return locales.flatMap(({ tag, englishName, direction }) => {
    const file = guidance.get(tag);
    if (file === undefined) return [];
    const { synonyms, state } = headOf(file);
    const texts = <Text>(ids: readonly string[], textsOf: TextsOf<Text>) =>
      new Map(ids.map((id) => [id, ownText(id, file, textsOf, guidance)]));
    const searched = statuses.flatMap(({ id }) => (Object.hasOwn(synonyms, id) ? [id] : []));
    return [
      {
        tag,
        englishName,
        direction,
        state,
        faults: texts(faults, (each) => each.faults),
        steps: texts(steps, (each) => each.steps),
        retry: texts(retry, (each) => each.retry),
        conditions: texts(conditions, (each) => each.conditions),
        synonyms: texts(searched, (each) => each.synonyms),
      },
    ];
  });
}

/** A locale's own text, or the one that it says it inherits. */
function ownText<Text>(
  id: string,
  file: GuidanceSpec,
  textsOf: TextsOf<Text>,
  guidance: Spec["guidance"],
): Text {
  const text = textsOf(headOf(file))[id];
  if (text !== undefined && !isInherited(text)) return text;
  const source = isInherited(text) ? guidance.get(text.inherit) : undefined;
  if (source === undefined) throw new Error(`${file.yaml.path} has passed the checks without "${id}"`);
  return ownText(id, source, textsOf, guidance);
}

function headOf({ head, yaml }: GuidanceSpec): GuidanceFile {
  if (head === undefined) throw new Error(`${yaml.path} has passed the checks without a head`);
  return head;
}
