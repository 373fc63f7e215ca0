// What most people would write: a line at a time, and a pattern.
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";

let count = 0;
for await (const line of createInterface({ input: createReadStream(process.argv[2]) })) {
  if (/^\S+ \S+ .*? \[[^\]]+\] ".*?" 4\d\d /.test(line)) count++;
}
console.log(count);
