import type { Packages } from "./packages.ts";

/** One promise of the packages, which holds wherever they run. */
export interface Check {
  readonly name: string;
  /**
   * Throws where the promise is broken, and {@link Impossible} where the runtime lacks what it is about. What it answers
   * was observed, and is to be the same everywhere.
   */
  readonly run: (packages: Packages) => Answer | Promise<Answer>;
}

// biome-ignore lint/suspicious/noConfusingVoidType: most checks observe nothing, and return nothing.
type Answer = string | void;

/** Says why a check cannot be made here. */
export class Impossible extends Error {}

/** The same value, for what is no object. */
export function equal(actual: unknown, expected: unknown, about = ""): void {
  if (!Object.is(actual, expected)) throw new Error(difference(actual, expected, about));
}

/** The same data, for what JSON can say. */
export function same(actual: unknown, expected: unknown, about = ""): void {
  if (show(actual) !== show(expected)) throw new Error(difference(actual, expected, about));
}

/** Fails, at once or later, with an error of this name that says this. */
export async function fails(action: () => unknown, name: string, words: string): Promise<void> {
  let error: unknown;
  try {
    await action();
  } catch (thrown) {
    error = thrown;
  }
  // By name: in Jest, errors of the runtime come from another realm.
  const { name: actual, message = "" } = (error ?? {}) as Partial<Error>; // whatever was thrown is looked at as an error
  equal(actual, name, message);
  if (!message.includes(words)) throw new Error(difference(message, words, "message"));
}

/** Everything in it is frozen, all the way down. */
export function frozen(value: unknown, path: string): void {
  if (typeof value !== "object" || value === null) return;
  equal(Object.isFrozen(value), true, `${path} is frozen`);
  for (const [key, inner] of Object.entries(value)) frozen(inner, `${path}.${key}`);
}

function difference(actual: unknown, expected: unknown, about: string): string {
  return `${about}: ${brief(show(actual))}, not ${brief(show(expected))}`;
}

/** Members of objects in the order of their names, since data has none. */
function show(value: unknown): string {
  return JSON.stringify(value, (_, inner) => (isRecord(inner) ? sorted(inner) : inner)) ?? String(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function sorted(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The beginning of it, since a message is there to be read. */
function brief(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)} …` : text;
}
