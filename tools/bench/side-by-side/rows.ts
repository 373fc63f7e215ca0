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

/** The best of the others where any of ours is worse, and those of ours that are. */
export function othersAhead({
  values,
  noise = 0,
}: Row): { by: string; least: number; ours: Map<string, number> } | undefined {
  const others = [...values].filter(([name]) => !isOurs(name)).sort(([, a], [, b]) => a - b);
  const [[by, least] = []] = others;
  if (by === undefined || least === undefined) return undefined;
  const ours = [...values].filter(([name, value]) => isOurs(name) && value > least * (1 + noise));
  return ours.length === 0 ? undefined : { by, least, ours: new Map(ours) };
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
