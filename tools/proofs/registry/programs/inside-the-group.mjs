// Follows the dependency of the fixtures, the only package that this program's project asks for.
import { createRequire } from "node:module";
import { fixtures } from "@scope/http-4xx-fixtures";

const manifest = (name, from) => createRequire(from).resolve(`${name}/package.json`);
const version = (path) => createRequire(path)(path).version;

const outer = manifest("@scope/http-4xx-fixtures", import.meta.url);
const inner = manifest("@scope/http-4xx-lookup", outer);

const versions = [outer, inner].map(version);
// What was asked for, too: below 1.0.0 a caret would not have let the next minor version in, but a patch.
const ranges = Object.values(createRequire(outer)(outer).dependencies);
console.log(JSON.stringify({ fixtures: fixtures.length, versions, ranges }));
