/**
 * Shows that a translation allocates nothing, with a locale of its own or any other tag: the heap does not grow over ten
 * million calls during which nothing may be collected. `pnpm --filter @tools/bench bench:i18n:allocation`
 */
import { createTranslator, type StatusId } from "@scope/http-4xx-i18n";
import { measureAllocation as measure } from "../turns/allocation.ts";
import { known, type Question, regional } from "./inputs.ts";
import { catalogs } from "./others.ts";

const t = createTranslator(catalogs, { fallback: "en" });

/** As a caller has them at hand, who asks for many texts in one locale. */
interface Call {
  readonly id: StatusId;
  readonly code: number;
  readonly options: { readonly locale: string };
}
const calls = (questions: readonly Question[]): readonly Call[] =>
  questions.map(({ id, locale }) => ({ id, code: Number(id.slice(-3)), options: { locale } }));

let control: object | undefined;

measure("an object for each call, to compare", calls(known), ({ id }) => {
  control = { id };
  return control;
});
measure("t.title by id", calls(known), ({ id, options }) => t.title(id, options));
measure("t.title by code", calls(known), ({ code, options }) => t.title(code, options));
measure("t.description by id", calls(known), ({ id, options }) => t.description(id, options));
measure("t.title by id, for a region", calls(regional), ({ id, options }) => t.title(id, options));
measure("t.title of the fallback", calls(known), ({ id }) => t.title(id));
