import { type GuidanceLocale, guidanceLoaders } from "./generated/guidance-loaders.ts";
import type { Guidance } from "./guidance-texts.ts";

export type { Direction } from "./catalog.ts";
export type { Condition, Fault, RetryChange, StepId } from "./generated/guidance-ids.ts";
export type { GuidanceLocale } from "./generated/guidance-loaders.ts";
export type { StatusId } from "./generated/ids.ts";
export type { Guidance, Step } from "./guidance-texts.ts";

/** The tag of every locale whose guidance can be loaded, sorted. */
export const guidanceLocales: readonly GuidanceLocale[] = /* @__PURE__ */ Object.freeze(
  Object.keys(guidanceLoaders) as GuidanceLocale[], // keys of a literal of ours, with nothing else in it
);

/**
 * Fetches one locale's guidance with one dynamic import, as `load` fetches its catalog. A tag that is not among
 * `guidanceLocales`, in exactly that form, is a type error, and rejects with a RangeError that lists them.
 *
 * @example
 * const guidance = await loadGuidance("nl");
 * guide(guidance, 404).steps.reader;
 */
export function loadGuidance<Tag extends GuidanceLocale>(tag: Tag): Promise<Guidance<Tag>>;
export async function loadGuidance(tag: string): Promise<Guidance<GuidanceLocale>> {
  if (!isAvailable(tag)) {
    throw new RangeError(`no guidance for "${String(tag)}"; there is for ${guidanceLocales.join(", ")}`);
  }
  const { default: guidance } = await guidanceLoaders[tag]();
  return guidance;
}

function isAvailable(tag: string): tag is GuidanceLocale {
  return Object.hasOwn(guidanceLoaders, tag);
}
