import type { LocaleModel, SubstatusModel } from "../../model/model.ts";
import { docText } from "../../print/doc.ts";
import { literal } from "../../print/literal.ts";
import { unionDeclaration } from "../../print/union.ts";

/** The codes that have a sentence, in every language that has any. */
export function substatusCodes(substatuses: readonly SubstatusModel[]): string[] {
  const described = substatuses.filter(({ sentences }) => Object.keys(sentences).length > 0);
  return [
    unionDeclaration(
      "SubstatusCode",
      "A detail of a status, such as `404.13` of IIS.",
      described.map(({ code }) => literal(code)),
    ),
  ];
}

/** What each detail means in one language, or undefined where nobody has written that. */
export function substatusModule(
  { tag, englishName }: LocaleModel,
  substatuses: readonly SubstatusModel[],
): string[] | undefined {
  const texts = substatuses.flatMap(({ code, sentences }) =>
    sentences[tag] === undefined ? [] : [[code, sentences[tag]]],
  );
  if (texts.length === 0) return undefined;
  const data = { locale: tag, sentences: Object.fromEntries(texts) };
  return [
    'import type { SubstatusSentences } from "../../substatuses.ts";',
    `/** What the details of IIS mean in ${docText(englishName)}. */\nconst substatuses: SubstatusSentences<${literal(tag)}> = ${literal(data)};`,
    // Whoever exports what is made of it has to be able to name its type.
    "export type { SubstatusSentences };\nexport default substatuses;",
  ];
}
