import type { Guidance } from "@scope/http-4xx-i18n/guidance";
import type { Catalog } from "@scope/http-4xx-i18n/load";
import { statuses } from "@scope/http-4xx-lookup";
import type { Texts } from "../explain/texts.ts";

/** Texts that say which they are: an edit of the spec changes no screen. */
export function textsOf(locale: string): Omit<Texts, "words"> {
  const direction = locale === "ar" ? "rtl" : "ltr";
  const messages = statuses.map(({ id }) => [
    id,
    { title: `<title ${id}>`, description: `<sentence ${id}>` },
  ]);
  const texts = (kind: string, ids: readonly string[]) =>
    Object.fromEntries(ids.map((id) => [id, `<${kind} ${id}>`]));
  const steps = statuses.flatMap((status) => status.steps);
  const guidance = {
    locale,
    direction,
    faults: texts(
      "fault",
      statuses.map(({ fault }) => fault),
    ),
    steps: Object.fromEntries(
      steps.map((id) => [id, { reader: `<reader ${id}>`, client: `<client ${id}>` }]),
    ),
    retry: texts(
      "retry",
      statuses.flatMap(({ retry }) => retry?.change ?? []),
    ),
    conditions: texts(
      "when",
      statuses.flatMap(({ headers }) => headers.map(({ when }) => when)),
    ),
    synonyms: {},
  };
  const catalog = { locale, name: locale, direction, messages: Object.fromEntries(messages) };
  // Made of the ids that the types are made of.
  return { catalog: catalog as Catalog, guidance: guidance as Guidance };
}
