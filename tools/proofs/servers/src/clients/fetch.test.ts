import { describeWith } from "@tools/system";
import { Program } from "../program.ts";
import { type Client, readFetched, testClient } from "./test-client.ts";

const node = await Program.find(process.execPath);
const deno = await Program.ofDependency("deno");
const bun = await Program.ofDependency("bun");

describeWith("fetch of Node", node, () => {
  const client: Client = async (url, paths) => readFetched(await node.run("fetch-all.mjs", url, ...paths));
  // A 407 can only come from a proxy, says the Fetch Standard, and asks for a network error.
  testClient(client, { hidden: ["407"] });
});

describeWith("fetch of Deno", deno, () => {
  const flags = ["run", "--quiet", "--allow-net"];
  const client: Client = async (url, paths) =>
    readFetched(await deno.run(...flags, "fetch-all.mjs", url, ...paths));
  testClient(client, { ownPhrases: true });
});

describeWith("fetch of Bun", bun, () => {
  testClient(async (url, paths) => readFetched(await bun.run("fetch-all.mjs", url, ...paths)));
});
