import type { JSDocStructure, OptionalKind } from "ts-morph";
import type { AliasModel, ReferenceModel, StatusModel } from "../model/model.ts";
import { doc } from "../print/doc.ts";

/** Phrase, meaning in one line, today's name where IANA has another, what is `also` said, and where it is defined. */
export function statusDoc(status: StatusModel, also: readonly string[] = []): OptionalKind<JSDocStructure> {
  const registered = registeredName(status);
  const today =
    registered === undefined
      ? []
      : [
          `The name in the document that this follows; the one that IANA has registered is {@link ${registered}}.`,
        ];
  return doc([meaning(status), ...today, ...also, "", link(status.reference), ...more(status)]);
}

/** The same under another name, which leads to the canonical one. */
export function aliasDoc(
  status: StatusModel,
  { kind }: AliasModel,
  also: readonly string[] = [],
): OptionalKind<JSDocStructure> {
  const said = {
    registered: "The name that IANA has registered for",
    former: "A former name of",
    other: "Another name of",
  }[kind];
  const lines = [
    meaning(status),
    `${said} {@link ${status.name}}.`,
    ...also,
    "",
    link(status.reference),
    ...more(status),
  ];
  return doc(lines, kind === "former" ? `Use {@link ${registeredName(status) ?? status.name}}.` : undefined);
}

/** What else is known of it, where that is published. */
function more({ page, code }: StatusModel): string[] {
  return page === null ? [] : ["", `{@link ${page} What to do about ${code}, and all else}`];
}

function registeredName({ aliases }: StatusModel): string | undefined {
  return aliases.find(({ kind }) => kind === "registered")?.name;
}

function meaning({ code, phrase, english }: StatusModel): string {
  return `${code} ${phrase}: ${english.description}.`;
}

export function link({ title, section, url }: ReferenceModel): string {
  return `{@link ${url} ${title}${section === null ? "" : `, section ${section}`}}`;
}
