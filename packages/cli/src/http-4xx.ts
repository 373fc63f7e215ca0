#!/usr/bin/env node
import module from "node:module";

// From Node 22.8 on, what is loaded below is compiled once and kept. Nothing else stands here: a chunk that needed a part
// of the entry would load it again.
(module as { enableCompileCache?(): unknown }).enableCompileCache?.();
void import("./program.ts");
