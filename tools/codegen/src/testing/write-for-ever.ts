/** A process to kill: writes the same files over and over, each time with another text, until it is stopped. */
import { writeOutput } from "../output/write.ts";

const [root = ""] = process.argv.slice(2);
for (let round = 0; ; round++) {
  // Large, so that much of the time is spent between the first byte of a file and its last.
  const text = `${round}\n`.repeat(1_000_000);
  const write = Array.from({ length: 4 }, (_, index) => ({ path: `packages/${index}.txt`, text }));
  await writeOutput(root, { write, unchanged: [], remove: [] });
  console.log(`round ${round}`);
}
