#!/usr/bin/env node
import module from "node:module";
import { endQuietly } from "./end-quietly.ts";
import { exitCode } from "./exit-code.ts";

// From Node 22.8 on, what is loaded below is compiled once and kept.
(module as { enableCompileCache?(): unknown }).enableCompileCache?.();
endQuietly();
import("./dispatch.ts")
  .then(({ dispatch }) => dispatch(process.argv.slice(2)))
  .catch((error: unknown) => {
    const told = error instanceof Error ? error.stack : String(error);
    process.stderr.write(`http-4xx: this is a mistake of ours, please report it: ${told}\n`);
    return exitCode.unusable;
  })
  .then((code) => {
    process.exitCode = code;
  });
