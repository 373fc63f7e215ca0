import { describeWith } from "@tools/system";
import { Program } from "../program.ts";
import { behind, testHandler } from "./test-handler.ts";

const deno = await Program.ofDependency("deno");

describeWith("Deno.serve", deno, () => {
  const start = async () => {
    const { line, stop } = await deno.start("run", "--quiet", "--allow-net", "deno-serve.mjs");
    return behind(line, stop);
  };
  testHandler(start, { ownPhrases: true });
});
