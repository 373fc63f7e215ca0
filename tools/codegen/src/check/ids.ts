import { parseStatusId } from "../spec/status-id.ts";
import type { Rule } from "./rule.ts";

/** Codes lie in 400-499, vendors are known and used, and an official code says where it is defined. */
export const checkIds: Rule = function* ({ statuses, vendors }) {
  if (statuses === undefined) return;
  if (statuses.keys.size === 0) {
    const message = 'a spec has a status; add one, such as "404"';
    yield statuses.yaml.report(["statuses"], "no-status", message, "key");
  }
  const used = new Set<string>();
  for (const id of statuses.keys) {
    const { code, vendor } = parseStatusId(id);
    const at = ["statuses", id];
    if (code < 400 || code > 499) {
      yield statuses.yaml.report(
        at,
        "code-range",
        `${code} is no client error; a code here is 400 to 499`,
        "key",
      );
    }
    if (vendor === null) {
      const entry = statuses.entries.get(id);
      if (entry !== undefined && entry.reference === undefined) {
        const message = `official code ${code} has no reference; add "reference:" with its defining section, such as rfc9110#15.5.6`;
        yield statuses.yaml.report(at, "missing-reference", message, "key");
      }
      continue;
    }
    used.add(vendor);
    if (vendors !== undefined && !vendors.keys.has(vendor)) {
      const message = `vendor "${vendor}" is unknown; add it to spec/vendors.yaml or correct the id`;
      yield statuses.yaml.report(at, "unknown-vendor", message, "key");
    }
  }
  for (const vendor of vendors?.keys ?? []) {
    if (vendors === undefined || used.has(vendor)) continue;
    const message = `no status of vendor "${vendor}" is in spec/statuses.yaml; add one or remove the vendor`;
    yield vendors.yaml.report(["vendors", vendor], "unused-vendor", message, "key");
  }
};
