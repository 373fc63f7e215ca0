#!/usr/bin/env node
import { dispatch } from "./dispatch.ts";
import { endQuietly } from "./end-quietly.ts";

endQuietly();
process.exitCode = await dispatch(process.argv.slice(2));
