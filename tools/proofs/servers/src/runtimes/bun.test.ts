import { describeWith } from "@tools/system";
import { Program } from "../program.ts";
import { behind, testHandler } from "./test-handler.ts";

const bun = await Program.ofDependency("bun");

describeWith("Bun.serve", bun, () => {
  const start = async () => {
    const { line, stop } = await bun.start("bun-serve.mjs");
    return behind(line, stop);
  };
  testHandler(start, { ownPhrases: true });
});
