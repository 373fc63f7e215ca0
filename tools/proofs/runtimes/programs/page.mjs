// For browsers: makes the checks, and keeps how they ended for whoever drives the browser.
import { run } from "./behaviour.mjs";
import { packages } from "./packages.mjs";

const node = "a browser has no ports to listen on";

globalThis.outcomes = run({ ...packages, "@scope/http-4xx-fixtures/node": node });
