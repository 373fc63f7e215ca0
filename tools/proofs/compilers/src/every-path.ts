/** What names `Response`, `Request` or `Headers`, which a program has from the DOM, from Node's or a worker's types. */
const ofTheWeb = new Set([
  "@scope/http-4xx-errors/fetch",
  "@scope/http-4xx-errors/h3",
  "@scope/http-4xx-errors/hono",
  "@scope/http-4xx-fixtures",
  "@scope/http-4xx-fixtures/fetch",
  "@scope/http-4xx-fixtures/msw",
  "@scope/http-4xx-i18n/problem",
]);

export function withoutWeb(specifiers: readonly string[]): readonly string[] {
  return specifiers.filter((specifier) => !ofTheWeb.has(specifier));
}

/** A module of ECMAScript, or what a compiler makes CommonJS of, that imports them all and asks for their types. */
export function importAll(specifiers: readonly string[], attributes: boolean): string {
  const ending = attributes ? ' with { type: "json" }' : "";
  const imports = specifiers.map((specifier, index) =>
    specifier.endsWith(".json")
      ? `import path${index} from "${specifier}"${ending};`
      : `import * as path${index} from "${specifier}";`,
  );
  return [
    ...imports,
    ...specifiers.map(claims),
    `export const paths: readonly object[] = [${all(specifiers)}];`,
    "",
  ].join("\n");
}

/** The same for CommonJS as TypeScript writes it. */
export function requireAll(specifiers: readonly string[]): string {
  const imports = specifiers.map((specifier, index) => `import path${index} = require("${specifier}");`);
  return [
    ...imports,
    ...specifiers.map(claims),
    `const paths: readonly object[] = [${all(specifiers)}];`,
    "export = paths;",
    "",
  ].join("\n");
}

/** Without types it would be `any`; a locale's are its own. */
function claims(specifier: string, index: number): string {
  const locale = /\/(?:locales|documents)\/(?<tag>[\w-]+)$/.exec(specifier)?.groups?.tag;
  const typed = `proves<Typed<typeof path${index}>>();`;
  return locale === undefined
    ? typed
    : `${typed} proves<Is<typeof path${index}.default.locale, "${locale}">>();`;
}

function all(specifiers: readonly string[]): string {
  return specifiers.map((_, index) => `path${index}`).join(", ");
}
