/** How the command ends. */
export const exitCode: Readonly<Record<"answered" | "unknown" | "violation" | "unusable", number>> = {
  answered: 0,
  /** Nothing is known by that name. */
  unknown: 1,
  /** `check` found a violation at the level that was asked for. */
  violation: 1,
  /** Wrong usage, or an input that could not be read, even where others were. */
  unusable: 2,
};
