// All that the programs take from Node: they run in a folder without @types/node.
declare module "node:assert/strict" {
  export function equal<T>(actual: T, expected: NoInfer<T>): void;
  export function deepEqual(actual: unknown, expected: unknown): void;
  export function ok(value: unknown): asserts value;
  export function rejects(promise: Promise<unknown>, message: RegExp): Promise<void>;
}
