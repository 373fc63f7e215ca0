import type { Reference } from "@scope/http-4xx-lookup";
import data from "@scope/http-4xx-lookup/data.json" with { type: "json" };

/** What `data.json` knows of a status beside what `lookup` does. */
export interface Background {
  /** The facts that `lookup` knows as well. */
  readonly [fact: string]: unknown;
  readonly causes: readonly object[];
  /** Other names by which the constant and the error class are exported as well. */
  readonly aliases: readonly { readonly name: string; readonly kind: string }[];
  readonly confusedWith: readonly {
    readonly id: string;
    readonly text: string;
    readonly reference: Reference;
  }[];
  /** What the documents that defined it have called it, oldest first. */
  readonly history: readonly Edition[];
  readonly libraryNames: readonly { readonly library: string; readonly names: readonly string[] }[];
}

/** One document, and the phrase that it has. */
export interface Edition {
  readonly phrase: string;
  readonly year: number;
  readonly reference: Reference;
}

const byId = new Map<string, Background>(data.statuses.map((status) => [status.id, status]));

export function backgroundOf(id: string): Background {
  const background = byId.get(id);
  if (background === undefined) throw new Error(`data.json has no ${id}`);
  return background;
}

const sentences = new Map(data.substatuses.map(({ code, sentences }) => [code, sentences]));

/** What a substatus code means, in the language with this tag where there is a sentence of it. */
export function substatusSentence(code: string, tag: string): string | undefined {
  return Object.entries<string>(sentences.get(code) ?? {}).find(([language]) => language === tag)?.[1];
}

/** What a server of `causes` is called. */
export function serverName(key: string): string {
  return data.servers.find((server) => server.key === key)?.name ?? key;
}
