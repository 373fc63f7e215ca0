/** A process to kill: writes the same files over and over, each time with another text, until it is stopped. */
import { writeOutput } from "../output/write.ts";

const [root = ""] = process.argv.slice(2);
for (let round = 0; ; round++) {
  // Large, so that much of the time is spent between the first byte of a file and its last.
  const text = `${round}\n`.repeat(1_000_000);
  await writeOutput(root, (write) => {
    for (let index = 0; index < 4; index++) write({ path: `packages/${index}.txt`, text });
    return { remove: [] };
  });
  console.log(`round ${round}`);
}
