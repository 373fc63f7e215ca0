import type { LocaleModel, MessageModel, ServerErrorsModel } from "../../model/model.ts";
import { docText } from "../../print/doc.ts";
import { literal } from "../../print/literal.ts";

/** What a catalog holds, as the module and the JSON file both have it. */
export interface CatalogData {
  readonly locale: string;
  readonly name: string;
  readonly direction: "ltr" | "rtl";
  readonly messages: Readonly<Record<string, MessageModel>>;
  readonly serverErrors?: ServerErrorsModel;
}

export function catalogData(locale: LocaleModel, messages: readonly [string, MessageModel][]): CatalogData {
  const { serverErrors } = locale;
  return {
    locale: locale.tag,
    name: locale.name,
    direction: locale.direction,
    messages: Object.fromEntries(
      messages.map(([id, { title, description }]) => [id, { title, description }]),
    ),
    ...(serverErrors ? { serverErrors } : {}),
  };
}

/** The variable is called the same in every module, because a tag such as `in` is no identifier. */
export function catalogModule({ tag, englishName }: LocaleModel, data: CatalogData): string[] {
  return [
    'import type { Catalog } from "../../catalog.ts";',
    `/** The titles and descriptions in ${docText(englishName)}. */\nconst catalog: Catalog<${literal(tag)}> = ${literal(data)};`,
    "export default catalog;",
  ];
}
