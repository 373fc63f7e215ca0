// Given specifiers: each can be imported and required, and offers the same names both ways.
import { deepEqual, ok } from "node:assert/strict";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

for (const specifier of process.argv.slice(2)) {
  const names = Object.keys(await import(specifier)).sort();
  ok(names.length > 0, specifier);
  deepEqual(Object.keys(require(specifier)).sort(), names, specifier);
}
