import type { JSDocStructure, OptionalKind } from "ts-morph";
import type { AliasModel, ReferenceModel, StatusModel } from "../../model/model.ts";
import { doc } from "../../print/doc.ts";

/** Phrase, meaning in one line, and where it is defined. */
export function statusDoc({ code, phrase, english, reference }: StatusModel): OptionalKind<JSDocStructure> {
  return doc([`${code} ${phrase}: ${english.description}.`, "", link(reference)]);
}

/** The same status under another name, which leads to the canonical one. */
export function aliasDoc(status: StatusModel, { name, kind }: AliasModel): OptionalKind<JSDocStructure> {
  const said = {
    registered: `the name that IANA has registered for ${status.name}`,
    former: `a former name of ${status.name}`,
    other: `another name of ${status.name}`,
  }[kind];
  const lines = [`${status.code} ${status.phrase}: ${name} is ${said}.`, "", link(status.reference)];
  return doc(lines, kind === "former" ? `Use {@link ${status.name}}.` : undefined);
}

export function link({ title, section, url }: ReferenceModel): string {
  return `{@link ${url} ${title}${section === null ? "" : `, section ${section}`}}`;
}
