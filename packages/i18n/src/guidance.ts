export type { Direction } from "./catalog.ts";
export type { Condition, Fault, RetryChange, StepId } from "./generated/guidance-ids.ts";
export type { StatusId } from "./generated/ids.ts";
export type { Guidance, Step } from "./guidance-texts.ts";
export { guide, type StatusGuidance } from "./guide.ts";
export type { ClientErrorCode } from "./translator.ts";
