import type { SubstatusSpec, VendorSpec } from "../parse/parse-spec.ts";
import { parseStatusId } from "../spec/status-id.ts";
import type { Rule } from "./rule.ts";

const substatusMark = "Substatuscodes";

/** The document's marker line says what the id says, and promises substatus codes exactly where there are some. */
export const checkMarkers: Rule = function* ({ statuses, vendors, substatuses, broken }) {
  if (statuses === undefined || vendors === undefined) return;
  // Codes that cannot be read are not missing.
  const withCodes = new Set([...substatuses.values()].flatMap(idsWithCodes));
  const unreadable = [...broken].some((path) => path.startsWith("spec/substatuses/"));
  for (const [id, { marker }] of statuses.entries) {
    const at = ["statuses", id, "marker"];
    const { vendor } = parseStatusId(id);
    const marked = isMarked(marker);
    const expected = expectedMark(vendor, vendors);
    const head = marked ? marker?.slice(0, -substatusMark.length - 1) : marker;
    const known = vendor === null || vendors.entries.has(vendor);
    if (known && marker !== undefined && head !== expected) {
      const message = `the document marks such a status with "${expected}", followed by " ${substatusMark}" where it has them; correct the marker or the id`;
      yield statuses.yaml.report(at, "marker", message);
    }
    if (marked && !withCodes.has(id) && !unreadable) {
      const message = `promises ${substatusMark}, but no file of spec/substatuses/ has codes for "${id}"; add them or correct the marker`;
      yield statuses.yaml.report(at, "marker-without-substatuses", message);
    }
  }
  for (const { yaml, entries } of substatuses.values()) {
    for (const [id, { unmarked }] of entries) {
      const status = statuses.entries.get(id);
      if (status === undefined) continue;
      const marked = isMarked(status.marker);
      if (!marked && unmarked === undefined) {
        const message = `has substatus codes, but the document does not mark "${id}" with ${substatusMark}; add "unmarked:" with the reason`;
        yield yaml.report(["substatuses", id], "substatuses-without-marker", message, "key");
      }
      if (marked && unmarked !== undefined) {
        const message = `the document marks "${id}" with ${substatusMark}; remove "unmarked:"`;
        yield yaml.report(["substatuses", id, "unmarked"], "substatuses-without-marker", message, "key");
      }
    }
  }
};

/** How the document begins the marker of a status: what follows is whether it has substatus codes. */
export function expectedMark(vendor: string | null, vendors: VendorSpec): string {
  if (vendor === null) return "Officieel";
  return `Onofficieel (${vendors.entries.get(vendor)?.documentName ?? vendor})`;
}

export function isMarked(marker: string | undefined): boolean {
  return marker?.endsWith(` ${substatusMark}`) ?? false;
}

/** A group that is there without a single code keeps no promise; what a broken one holds nobody knows. */
function idsWithCodes({ keys, entries }: SubstatusSpec): string[] {
  return [...keys].filter((id) => Object.keys(entries.get(id)?.codes ?? { broken: true }).length > 0);
}
