/** One question with the answer of each package that has one; the less the better. */
export interface Row {
  readonly name: string;
  /** By the name of the package. */
  readonly values: ReadonlyMap<string, number>;
  /** Decimals that are worth printing. */
  readonly decimals?: number;
  /** The part by which a value may differ from one run to the next. */
  readonly noise?: number;
  /** What no package can do without, to compare. */
  readonly floors?: ReadonlyMap<string, number>;
}

/** Rows that are measured in the same way. */
export interface Section {
  readonly title: string;
  /** What the numbers are. */
  readonly text: string;
  readonly rows: readonly Row[];
}

export const isOurs = (name: string): boolean => name.startsWith("@scope/http-4xx-");

/** The least of ours and the least of the others', where both have one. */
export function bestOf({ values }: Row): { ours: number; other: number; by: string } | undefined {
  const entries = [...values].sort(([, a], [, b]) => a - b);
  const ours = entries.find(([name]) => isOurs(name));
  const other = entries.find(([name]) => !isOurs(name));
  if (ours === undefined || other === undefined) return undefined;
  return { ours: ours[1], other: other[1], by: other[0] };
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
