#!/usr/bin/env node
// @ts-check
import { join } from "node:path";
import { register } from "tsx/esm/api";

// Turborepo's task `generate`, which src/remote-cache/obtain.ts starts: nothing is shared of a spec with mistakes.
register();
const { share } = await import("../src/remote-cache/share.ts");
const ok = await share(join(import.meta.dirname, "../../.."));
process.exitCode = ok ? 0 : 1;
