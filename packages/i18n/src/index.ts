export type { Catalog, Direction, Message, ServerErrors } from "./catalog.ts";
export { createTranslator } from "./create-translator.ts";
export type { SourceDocument, SourceDocumentEntry } from "./document.ts";
export { extendCatalog } from "./extend-catalog.ts";
export type { StatusId } from "./generated/ids.ts";
export { negotiateLocale } from "./negotiate-locale.ts";
export type { ClientErrorCode, LocaleOption, TranslateOptions, Translator } from "./translator.ts";
