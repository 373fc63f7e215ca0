import { parseStatusId } from "../spec/status-id.ts";
import type { Rule } from "./rule.ts";

/** A substatus file is a known vendor's, its groups are known statuses, and each code starts with its status's code. */
export const checkSubstatuses: Rule = function* ({ statuses, vendors, substatuses }) {
  // Over all files: a lookup by substatus code has one answer.
  const owners = new Map<string, string>();
  for (const [vendor, { yaml, entries, keys }] of substatuses) {
    if (vendors !== undefined && !vendors.keys.has(vendor)) {
      const message = `vendor "${vendor}" is unknown; name the file after a key of spec/vendors.yaml`;
      yield yaml.report([], "unknown-vendor", message);
    }
    for (const id of keys) {
      if (statuses === undefined || statuses.keys.has(id)) continue;
      const message = `"${id}" is no status of the spec; correct the id or add it to spec/statuses.yaml`;
      yield yaml.report(["substatuses", id], "unknown-status", message, "key");
    }
    for (const [id, { codes }] of entries) {
      for (const code of Object.keys(codes)) {
        const at = ["substatuses", id, "codes", code];
        const prefix = `${parseStatusId(id).code}.`;
        if (!code.startsWith(prefix)) {
          yield yaml.report(
            at,
            "code-range",
            `${code} does not start with ${prefix}; move it to its status`,
            "key",
          );
        }
        const owner = owners.get(code);
        owners.set(code, owner ?? `${vendor}.yaml, "${id}"`);
        if (owner !== undefined) {
          yield yaml.report(
            at,
            "duplicate-key",
            `${code} is in ${owner} already; remove one of the two`,
            "key",
          );
        }
      }
    }
  }
};
