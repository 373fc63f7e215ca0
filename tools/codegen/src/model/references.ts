import type { SourceSpec } from "../parse/parse-spec.ts";
import type { ReferenceModel } from "./model.ts";

/**
 * Turns `rfc9110#15.5.6` into what a reader needs, and keeps it in `resolved`: the same reference is always the same
 * object. The check stage has seen to it that the source exists.
 */
export function referenceResolver(
  { entries }: SourceSpec,
  resolved: Map<string, ReferenceModel>,
): (reference: string) => ReferenceModel {
  const resolve = (reference: string): ReferenceModel => {
    const [key = "", section] = reference.split(/#(.*)/s, 2);
    const source = entries.get(key);
    if (source === undefined) throw new Error(`source ${key} has passed the checks but is not there`);
    const { title, url, sectionUrl } = source;
    if (section === undefined) return { title, section: null, url };
    return { title, section, url: sectionUrl?.replace("{section}", () => section) ?? url };
  };
  return (reference) => {
    const known = resolved.get(reference) ?? resolve(reference);
    resolved.set(reference, known);
    return known;
  };
}
