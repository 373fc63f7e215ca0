#!/usr/bin/env node
import { join } from "node:path";
import { register } from "tsx/esm/api";

register();
const { renameScope } = await import("../src/rename-scope.ts");
const { ok, lines } = await renameScope(join(import.meta.dirname, "../../.."), process.argv.slice(2));
for (const line of lines) console[ok ? "log" : "error"](line);
if (!ok) process.exitCode = 1;
