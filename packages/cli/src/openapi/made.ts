import { createTranslator } from "@scope/http-4xx-i18n";
import { type AnyStatus, type Preset, responses } from "@scope/http-4xx-openapi";
import { listOf, type Values } from "../command.ts";
import { textsIn } from "../explain/texts.ts";
import { readerLocale } from "../terminal/reader-locale.ts";
import { UsageError } from "../usage-error.ts";
import type { Version } from "./api-document.ts";
import type { Fields } from "./fields.ts";

/** What is put into a document, whatever its types. */
export interface Made {
  readonly components: { readonly responses: Fields; readonly schemas: Fields };
  /** References for those of the codes that there is a component for. */
  forOperation(codes: readonly number[]): Fields;
}

/** Components for these statuses as the options ask. Throws `UsageError` for one that no client can receive. */
export async function make(codes: readonly AnyStatus[], version: Version, values: Values): Promise<Made> {
  const preset = choice<Preset>(values, "preset");
  // A document is for others than the one at the keyboard: their locale does not count.
  const { catalog, guidance } = await textsIn(
    readerLocale(values.lang ?? (preset === "adr" ? "nl" : "en"), {}),
  );
  const translator = createTranslator([catalog], { fallback: catalog.locale });
  try {
    const made = responses({
      codes,
      version,
      translator,
      locale: catalog.locale,
      guidance: guidance.locale === catalog.locale ? guidance : undefined,
      preset,
      names: choice<"name" | "id">(values, "names"),
      default: choice<"default" | "4XX">(values, "default"),
      schemas: choice<"shared" | "each">(values, "schemas"),
      schemaName: choice<string>(values, "schema-name"),
      typeBase: choice<string>(values, "type-base"),
    });
    const has = (code: number) => {
      try {
        return made.reference(code as never) !== undefined; // a code that it was not given makes it throw
      } catch {
        return false;
      }
    };
    return {
      components: made.components,
      forOperation: (asked) => made.forOperation(asked.filter(has) as never), // those that it was given
    };
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message);
    throw error;
  }
}

/** The choices of an option are checked when it is read. */
function choice<T extends string>(values: Values, name: string): T | undefined {
  const value = values[name];
  return typeof value === "string" ? (value as T) : undefined;
}

/** `400,iis-451,NotFound` as `responses` takes them. */
export function codesOf(given: Values[string]): readonly AnyStatus[] {
  // responses() refuses what is none
  return listOf(given).map((word) => (/^\d{3}$/.test(word) ? Number(word) : word) as AnyStatus);
}
