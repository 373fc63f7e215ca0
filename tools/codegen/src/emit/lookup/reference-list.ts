import type { ReferenceModel } from "../../model/model.ts";

/** The references of a table, each once, those first that are named most: a position is shorter than what stands there. */
export interface ReferenceList {
  readonly positions: ReadonlyMap<ReferenceModel, number>;
  /** The position of the source, the section, and 1 where the address does not end with it. */
  readonly places: readonly (readonly [number, string?, 1?])[];
  /** The title, and the address, or what all addresses of its sections start with. */
  readonly sources: readonly (readonly [string, string])[];
}

export function listReferences(named: readonly ReferenceModel[]): ReferenceList {
  const uses = new Map<ReferenceModel, number>();
  for (const reference of named) uses.set(reference, (uses.get(reference) ?? 0) + 1);
  const references = [...uses].toSorted(([, a], [, b]) => b - a).map(([reference]) => reference);
  const sources = new Map<string, readonly [position: number, source: readonly [string, string]]>();
  const places = references.map((reference): ReferenceList["places"][number] => {
    const { title, section, url } = reference;
    const ends = section !== null && url.endsWith(section);
    const source = [title, ends ? url.slice(0, -section.length) : url] as const;
    const key = JSON.stringify(source);
    const position = sources.get(key)?.[0] ?? sources.size;
    sources.set(key, [position, source]);
    if (section === null) return [position];
    return ends ? [position, section] : [position, section, 1];
  });
  return {
    positions: new Map(references.map((reference, position) => [reference, position])),
    places,
    sources: [...sources.values()].map(([, source]) => source),
  };
}
