/** A text with places to put something into: a `Template<"count">` holds `{count}`. */
export type Template<Name extends string> = string & { readonly placeholders?: Name };

/** The text with the values in their places. */
export function fill<Name extends string>(
  template: Template<Name>,
  values: Readonly<Record<Name, string | number>>,
): string {
  return partsOf(template, values)
    .map(({ text }) => text)
    .join("");
}

/** What a text consists of: its own words, and what was put in between. */
export interface Part {
  readonly text: string;
  readonly isValue: boolean;
}

/** The same in parts, for a page that sets values apart: in Arabic `GET /orders` still runs from left to right. */
export function partsOf<Name extends string>(
  template: Template<Name>,
  values: Readonly<Record<Name, string | number>>,
): Part[] {
  const known = new Map(Object.entries<string | number>(values));
  return template.split(/\{(\w+)\}/).flatMap((text, index): Part[] => {
    const isValue = index % 2 === 1;
    if (!isValue) return text === "" ? [] : [{ text, isValue }];
    const value = known.get(text);
    if (value === undefined) throw new Error(`nothing is given for {${text}} of "${template}"`);
    return [{ text: String(value), isValue }];
  });
}
