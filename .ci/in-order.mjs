// Puts the files of a tarball in the order of their paths. pnpm packs them by their extension, as npm does: a locale's
// JSON would stand far behind its module, which has the same texts, and gzip looks back 32 kB. A third less is downloaded.
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";

const [file = ""] = process.argv.slice(2);
const tar = gunzipSync(readFileSync(file));
const block = 512;
const entries = [];
let start = 0;
for (let at = 0; tar[at] !== 0; ) {
  const field = (from, length) => tar.toString("latin1", at + from, at + from + length).split("\0", 1)[0];
  const [name, size, type, prefix] = [
    field(0, 100),
    parseInt(field(124, 12), 8),
    field(156, 1),
    field(345, 155),
  ];
  at += block + Math.ceil(size / block) * block;
  // What is said of the next entry stays before it.
  if (type === "x" || type === "L") continue;
  entries.push({ path: `${prefix}/${name}`, bytes: tar.subarray(start, at) });
  start = at;
}
entries.sort((a, b) => (a.path < b.path ? -1 : 1));
const sorted = [...entries.map(({ bytes }) => bytes), Buffer.alloc(2 * block)];
writeFileSync(file, gzipSync(Buffer.concat(sorted), { level: 9 }));
