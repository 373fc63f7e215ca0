// Follows the dependencies of the fixtures, the only package that this program's project asks for.
import { createRequire } from "node:module";
import { fixtures } from "@scope/http-4xx-fixtures";

const manifest = (name, from) => createRequire(from).resolve(`${name}/package.json`);
const version = (path) => createRequire(path)(path).version;

const outer = manifest("@scope/http-4xx-fixtures", import.meta.url);
const middle = manifest("@scope/http-4xx-lookup", outer);
const inner = manifest("@scope/http-4xx-enum", middle);

const versions = [outer, middle, inner].map(version);
// What was asked for, too: below 1.0.0 a caret would not have let the next minor version in, but a patch.
const ranges = [outer, middle].flatMap((path) => Object.values(createRequire(path)(path).dependencies));
console.log(JSON.stringify({ fixtures: fixtures.length, versions, ranges }));
