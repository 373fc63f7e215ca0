import type { JSX } from "preact";
import { type Part, partsOf, type Template } from "./template.ts";

/** A text with values in it, each in the direction of its own. */
export function Fill<Name extends string>({
  text,
  values,
}: {
  text: Template<Name>;
  values: Readonly<Record<Name, string | number>>;
}): JSX.Element {
  return <Parts parts={partsOf(text, values)} />;
}

export function Parts({ parts }: { readonly parts: readonly Part[] }): JSX.Element {
  return <>{parts.map((part) => (part.isValue ? <Value text={part.text} /> : part.text))}</>;
}

/** What is put in is English in every language: a message of HTTP, a name. A number is read in the reader's own. */
function Value({ text }: { readonly text: string }): JSX.Element {
  return <bdi lang={/\p{L}/u.test(text) ? "en" : undefined}>{text}</bdi>;
}
