#!/usr/bin/env node
// @ts-check
import { isBuilt, lastRun, settled, tell } from "../src/stamp/seen.mjs";

/*
 * Most runs find that nothing has changed. They load no more than this and what it imports: loading the rest would take
 * longer than seeing it.
 */
if (import.meta.dirname === undefined) {
  console.error(`error node: the generator needs Node 20.19 or later; this is ${process.version}`);
  process.exit(1);
}
// V8 would optimize what is busiest meanwhile. In a run as short as most are that takes longer than it saves; one that has
// much to work out turns it on again.
process.getBuiltinModule("node:v8").setFlagsFromString("--no-opt");
const asked = process.argv.slice(2);
const root = import.meta.dirname.replace(/[\\/]tools[\\/]codegen[\\/]bin$/, "");
const last = asked.every((argument) => argument === "--build" || argument === "--check")
  ? lastRun(root)
  : undefined;
const isToBuild = asked.includes("--build") && !asked.includes("--check");
if (last?.isCurrent && (!isToBuild || isBuilt(root, last.outputs.signatures))) {
  tell(settled(last.report));
} else {
  await import("./command.mjs");
}
