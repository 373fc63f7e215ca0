#!/usr/bin/env node
import module from "node:module";
import { endQuietly } from "./end-quietly.ts";

// From Node 22.8 on, what is loaded below is compiled once and kept.
(module as { enableCompileCache?(): unknown }).enableCompileCache?.();
endQuietly();
void import("./dispatch.ts")
  .then(({ dispatch }) => dispatch(process.argv.slice(2)))
  .then((code) => {
    process.exitCode = code;
  });
