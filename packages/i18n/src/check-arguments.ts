import type { Catalog } from "./catalog.ts";

/**
 * The fallback's catalog. Throws a TypeError that says what is wrong with the arguments of `createTranslator`, and what
 * to do.
 */
export function checkArguments(catalogs: readonly Catalog[], fallback: unknown): Catalog {
  if (!Array.isArray(catalogs) || catalogs.length === 0) {
    fail('needs a list of catalogs, such as the default export of "@scope/http-4xx-i18n/locales/en"');
  }
  catalogs.forEach(checkCatalog);
  checkDistinct(catalogs);
  const found = catalogs.find(({ locale }) => locale === fallback);
  if (found !== undefined) return found;
  const locales = catalogs.map(({ locale }) => locale).join(", ");
  const given = typeof fallback === "string" ? `"${fallback}"` : String(fallback);
  return fail(`the fallback ${given} is none of the catalogs' locales (${locales}); choose one of them`);
}

/** Callers without types may pass anything. */
function checkCatalog(value: unknown, position: number): void {
  if (isCatalog(value)) return;
  const module = value as { default?: unknown } | null | undefined; // a property may be read of anything but these two
  let advice =
    "pass the default export of a locale's module, or an object with locale, name, direction and messages";
  if (value instanceof Promise) advice = "await what load() gives";
  else if (isCatalog(module?.default)) advice = "pass the default export of its module";
  fail(`catalogs[${position}] is no catalog; ${advice}`);
}

function isCatalog(value: unknown): value is Catalog {
  if (typeof value !== "object" || value === null) return false;
  const { locale, messages } = value as Partial<Catalog>; // whether it has them is what is asked
  return typeof locale === "string" && typeof messages === "object" && messages !== null;
}

/** In any casing: `nl` and `NL` are one language (RFC 5646, section 2.1.1). */
function checkDistinct(catalogs: readonly Catalog[]): void {
  const positions = new Map<string, number>();
  catalogs.forEach(({ locale }, position) => {
    const earlier = positions.get(locale.toLowerCase());
    if (earlier !== undefined) {
      fail(`catalogs[${earlier}] and catalogs[${position}] are both for "${locale}"; leave one out`);
    }
    positions.set(locale.toLowerCase(), position);
  });
}

function fail(message: string): never {
  throw new TypeError(`createTranslator: ${message}`);
}
