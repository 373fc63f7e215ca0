// For runtimes with a command line: makes the checks and prints how they ended.
import * as node from "@scope/http-4xx-fixtures/node";
import { run } from "./behaviour.mjs";
import { packages } from "./packages.mjs";

console.log(JSON.stringify(await run({ ...packages, "@scope/http-4xx-fixtures/node": node })));
