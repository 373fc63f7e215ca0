import type { GuidanceModel, StepModel } from "../model/model.ts";

/** Guidance in one language as people get it. */
export interface GuidanceData {
  readonly locale: string;
  readonly direction: "ltr" | "rtl";
  readonly faults: Readonly<Record<string, string>>;
  readonly steps: Readonly<Record<string, StepModel>>;
  readonly retry: Readonly<Record<string, string>>;
  readonly conditions: Readonly<Record<string, string>>;
  readonly synonyms: Readonly<Record<string, readonly string[]>>;
}

export function guidanceData(guidance: GuidanceModel): GuidanceData {
  const { tag, direction, faults, steps, retry, conditions, synonyms } = guidance;
  return {
    locale: tag,
    direction,
    faults: Object.fromEntries(faults),
    steps: Object.fromEntries(steps),
    retry: Object.fromEntries(retry),
    conditions: Object.fromEntries(conditions),
    synonyms: Object.fromEntries(synonyms),
  };
}
