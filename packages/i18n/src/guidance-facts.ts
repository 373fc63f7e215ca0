import type { Condition, Fault, RetryChange, StepId } from "./generated/guidance-ids.ts";

/** The guidance that a status names. */
export type GuidanceFacts = readonly [
  fault: Fault,
  steps: readonly StepId[],
  retry: RetryChange | null,
  /** By the name of the field. */
  conditions: Readonly<Record<string, Condition>>,
];
