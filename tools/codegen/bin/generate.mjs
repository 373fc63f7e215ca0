#!/usr/bin/env node
// @ts-check
import { isBuilt, lastRun, settled, tell } from "../src/stamp/seen.mjs";

/*
 * Most runs find that nothing has changed. They load no more than this and what it imports: loading the rest would take
 * longer than seeing it.
 */
const asked = process.argv.slice(2);
const root = import.meta.dirname.replace(/[\\/]tools[\\/]codegen[\\/]bin$/, "");
const last = asked.every((argument) => argument === "--build" || argument === "--check")
  ? lastRun(root)
  : undefined;
if (last?.isCurrent && (asked.includes("--check") || !asked.includes("--build") || isBuilt(root))) {
  tell(settled(last.report));
} else {
  await import("./command.mjs");
}
