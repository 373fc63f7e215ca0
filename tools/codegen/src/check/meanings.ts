import { parseStatusId } from "../spec/status-id.ts";
import { isMarked } from "./markers.ts";
import type { Rule } from "./rule.ts";

/** Meanings of one code are told apart by different fields, and nothing on the wire has no phrase. */
export const checkMeanings: Rule = function* ({ statuses, substatuses }) {
  const owners = new Map<string, string>();
  for (const [id, { identifiedBy, wire }] of statuses?.entries ?? []) {
    if (statuses === undefined) return;
    if (identifiedBy !== undefined) {
      const key = `${parseStatusId(id).code} ${identifiedBy.toLowerCase()}`;
      const owner = owners.get(key);
      owners.set(key, owner ?? id);
      if (owner !== undefined) {
        const message = `"${identifiedBy}" tells "${owner}" already; no response could be told apart by it`;
        yield statuses.yaml.report(["statuses", id, "identifiedBy"], "identified-twice", message);
      }
    }
    if (wire?.code === null && wire.phrase !== undefined) {
      const message = "nothing is on the wire, so that it has no phrase; remove it";
      yield statuses.yaml.report(["statuses", id, "wire", "phrase"], "nothing-on-the-wire", message, "key");
    }
  }
  for (const { yaml, entries } of substatuses.values()) {
    for (const [id, { codes }] of entries) {
      // Of one that the document marks the rule on markers says so.
      const status = statuses?.entries.get(id);
      if (Object.keys(codes).length > 0 || status === undefined || isMarked(status.marker)) continue;
      yield yaml.report(["substatuses", id], "no-substatuses", "has no codes; add one or remove it", "key");
    }
  }
};
