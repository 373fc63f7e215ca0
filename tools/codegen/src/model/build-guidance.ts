import { isInherited } from "../check/guidance.ts";
import type { GuidanceSpec, Spec } from "../parse/parse-spec.ts";
import type { GuidanceFile, Inherited } from "../spec/guidance.ts";
import { compareText } from "../terms/compare-text.ts";
import type { GuidanceModel, LocaleModel } from "./model.ts";

type TextsOf<Text> = (file: GuidanceFile) => Readonly<Record<string, Text | Inherited>>;

/** The guidance of each locale that has some, in the order of the ids: the spec's for statuses, otherwise by name. */
export function buildGuidance(
  { guidance }: Spec,
  locales: readonly LocaleModel[],
  ids: readonly string[],
): GuidanceModel[] {
  return locales.flatMap(({ tag, englishName, direction }) => {
    const file = guidance.get(tag);
    if (file === undefined) return [];
    const texts = <Text>(textsOf: TextsOf<Text>) => ownTexts(file, textsOf, guidance);
    const synonyms = texts((each) => each.synonyms);
    return [
      {
        tag,
        englishName,
        direction,
        state: headOf(file).state,
        faults: texts((each) => each.faults),
        steps: texts((each) => each.steps),
        retry: texts((each) => each.retry),
        conditions: texts((each) => each.conditions),
        synonyms: new Map([...synonyms].toSorted(([a], [b]) => ids.indexOf(a) - ids.indexOf(b))),
      },
    ];
  });
}

/** A locale's own texts, or those that it says it inherits. */
function ownTexts<Text>(
  file: GuidanceSpec,
  textsOf: TextsOf<Text>,
  guidance: Spec["guidance"],
): Map<string, Text> {
  const sorted = Object.entries(textsOf(headOf(file))).toSorted(([a], [b]) => compareText(a, b));
  return new Map(
    sorted.map(([id, text]) => {
      if (!isInherited(text)) return [id, text];
      const source = guidance.get(text.inherit);
      const inherited = source === undefined ? undefined : textsOf(headOf(source))[id];
      if (inherited === undefined || isInherited(inherited))
        throw new Error(`${file.yaml.path} inherits "${id}" from where no text is`);
      return [id, inherited];
    }),
  );
}

function headOf({ head, yaml }: GuidanceSpec): GuidanceFile {
  if (head === undefined) throw new Error(`${yaml.path} has passed the checks without a head`);
  return head;
}
