#!/usr/bin/env node
// @ts-check
import { join } from "node:path";
import { load } from "./load.mjs";

// Turborepo's task `generate`, which src/remote-cache/obtain.ts starts: nothing is shared of a spec with mistakes.
const { generator, keep } = await load();
const ok = await generator.share(join(import.meta.dirname, "../../.."));
keep();
process.exitCode = ok ? 0 : 1;
