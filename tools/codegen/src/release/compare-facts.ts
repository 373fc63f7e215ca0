import { isDeepStrictEqual } from "node:util";
import { type Change, code } from "./change.ts";
import type { Facts } from "./released-model.ts";

/** A thing that was there before and still is. */
export interface Kept {
  readonly label: string;
  readonly before: Facts;
  readonly after: Facts;
}

/**
 * The facts that differ. A short one is told with both its values, of a longer one the name says enough; things in
 * which the same longer ones differ share a line, as one source may stand behind many. A short one that is `breaking`
 * is more than a correction.
 */
export function compareFacts(things: readonly Kept[], breaking: ReadonlySet<string> = new Set()): Change[] {
  const short: Change[] = [];
  const long = new Map<string, string[]>();
  for (const { label, before, after } of things) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    const differing = names.filter((name) => !isDeepStrictEqual(before[name], after[name]));
    const isShort = (name: string): boolean => isScalar(before[name]) && isScalar(after[name]);
    for (const name of differing.filter(isShort)) {
      const [was, is] = [before[name], after[name]].map((each) => code(JSON.stringify(each)));
      const text = `Changed ${label}: ${name} was ${was}, is ${is}`;
      short.push({ bump: breaking.has(name) ? "major" : "patch", text });
    }
    const others = differing.filter((name) => !isShort(name)).join(", ");
    if (others !== "") long.set(others, [...(long.get(others) ?? []), label]);
  }
  const shared = [...long].map(
    ([names, labels]): Change => ({ bump: "patch", text: `Changed ${labels.join(", ")}: ${names}` }),
  );
  return [...short, ...shared];
}

function isScalar(value: unknown): boolean {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}
