/** The kinds of guidance that a status names by an id; synonyms are by status. */
export const guidanceKinds = ["faults", "steps", "retry", "conditions"] as const;
export type GuidanceKind = (typeof guidanceKinds)[number];
