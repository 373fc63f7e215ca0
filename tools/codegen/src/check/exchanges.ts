import type { Rule } from "./rule.ts";

/** An example exchange belongs to a status, and has something on the wire only where the status has. */
export const checkExchanges: Rule = function* ({ statuses, exchanges }) {
  if (statuses === undefined || exchanges === undefined) return;
  for (const id of exchanges.keys) {
    if (statuses.keys.has(id)) continue;
    const message = `"${id}" is no status of the spec; correct the id or add it to spec/statuses.yaml`;
    yield exchanges.yaml.report(["exchanges", id], "unknown-status", message, "key");
  }
  for (const [id, { wire }] of exchanges.entries) {
    if (wire === undefined || statuses.entries.get(id)?.wire?.code !== null) continue;
    const message = `a client receives nothing of ${id}, as spec/statuses.yaml says; remove this or correct "wire" there`;
    yield exchanges.yaml.report(["exchanges", id, "wire"], "nothing-on-the-wire", message, "key");
  }
};
