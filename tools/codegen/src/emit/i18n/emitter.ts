import type { LocaleModel, MessageModel, Model } from "../../model/model.ts";
import { type Emitter, jsonFile, sourceFile } from "../emitter.ts";
import { guidanceData } from "../guidance-data.ts";
import { guidanceUnions } from "../guidance-unions.ts";
import { catalogData, catalogModule } from "./catalog.ts";
import { documentModule } from "./document.ts";
import { guidanceFacts, guidanceModule } from "./guidance.ts";
import { idDeclarations } from "./ids.ts";
import { guidanceLoaders, loaderDeclarations } from "./loaders.ts";
import { localesPage, localesSentence } from "./locales-page.ts";
import { requiredFieldDeclarations } from "./required-fields.ts";
import { substatusCodes, substatusModule } from "./substatuses.ts";

const folder = "packages/i18n/src/generated";

/** The catalogs, one module and one JSON file for each locale, and what finds them. */
export const i18nEmitter: Emitter = {
  name: "i18n",
  *emit(model) {
    const { statuses, substatuses, locales, guidance } = model;
    yield sourceFile(`${folder}/ids.ts`, idDeclarations(statuses));
    yield sourceFile(`${folder}/required-fields.ts`, requiredFieldDeclarations(statuses));
    yield sourceFile(`${folder}/loaders.ts`, loaderDeclarations(locales.map(({ tag }) => tag)));
    yield sourceFile(`${folder}/guidance-ids.ts`, guidanceUnions(statuses));
    yield sourceFile(`${folder}/guidance-facts.ts`, guidanceFacts(statuses));
    yield sourceFile(`${folder}/guidance-loaders.ts`, guidanceLoaders(guidance.map(({ tag }) => tag)));
    yield sourceFile(`${folder}/substatus-codes.ts`, substatusCodes(substatuses));
    for (const locale of locales) {
      const statements = substatusModule(locale, substatuses);
      if (statements !== undefined) yield sourceFile(`${folder}/substatuses/${locale.tag}.ts`, statements);
    }
    for (const each of guidance) {
      const data = guidanceData(each);
      yield sourceFile(`${folder}/guidance/${each.tag}.ts`, guidanceModule(each, data));
      yield jsonFile(`${folder}/guidance/${each.tag}.json`, data);
    }
    const catalogs = locales.map(
      (locale) => [locale, catalogData(locale, messagesInOrder(model, locale))] as const,
    );
    yield { path: "packages/i18n/LOCALES.md", text: localesPage(catalogs, guidance) };
    yield { path: "packages/i18n/README.md", part: "locales", text: localesSentence(locales, guidance) };
    for (const [locale, data] of catalogs) {
      yield sourceFile(`${folder}/locales/${locale.tag}.ts`, catalogModule(locale, data));
      yield jsonFile(`${folder}/locales/${locale.tag}.json`, data);
      const { document } = locale;
      if (document === null) continue;
      yield sourceFile(`${folder}/documents/${locale.tag}.ts`, documentModule(locale, document));
    }
  },
};

function messagesInOrder({ statuses }: Model, { tag, messages }: LocaleModel): [id: string, MessageModel][] {
  return statuses.map(({ id }) => {
    const message = messages.get(id);
    if (message === undefined) throw new Error(`the model has no ${tag} message for ${id}`);
    return [id, message];
  });
}
