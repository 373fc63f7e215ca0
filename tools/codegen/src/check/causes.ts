import { parseStatusId } from "../spec/status-id.ts";
import type { Rule } from "./rule.ts";

/** Causes are those of known statuses, each is listed once, and a detail is one of its status. */
export const checkCauses: Rule = function* ({ statuses, substatuses, causes, broken }) {
  const isUnreadable = [...broken].some((path) => path.startsWith("spec/substatuses/"));
  const details = new Set(
    [...substatuses.values()].flatMap(({ entries }) =>
      [...entries.values()].flatMap(({ codes }) => Object.keys(codes)),
    ),
  );
  for (const { yaml, keys, entries } of causes.values()) {
    for (const id of keys) {
      if (statuses === undefined || statuses.keys.has(id)) continue;
      const message = `"${id}" is no status of the spec; correct the id or add it to spec/statuses.yaml`;
      yield yaml.report(["causes", id], "unknown-status", message, "key");
    }
    for (const [id, list] of entries) {
      const known = new Set<string>();
      for (const [index, { directive, text, substatus }] of list.entries()) {
        const at = ["causes", id, index];
        const cause = JSON.stringify([directive, text]);
        if (known.has(cause))
          yield yaml.report(at, "duplicate-item", "is there already; remove one of the two");
        known.add(cause);
        if (substatus === undefined) continue;
        const prefix = `${parseStatusId(id).code}.`;
        if (!substatus.startsWith(prefix)) {
          const message = `${substatus} does not start with ${prefix}; move the cause to its status`;
          yield yaml.report([...at, "substatus"], "code-range", message);
        } else if (!isUnreadable && !details.has(substatus)) {
          const message = `${substatus} is in no file of spec/substatuses/; add it there or correct it`;
          yield yaml.report([...at, "substatus"], "unknown-substatus", message);
        }
      }
    }
  }
};
