import { arch, cpus, release, totalmem, type } from "node:os";
import { versionOf } from "./packages.ts";

/** What the figures were measured with, in a sentence. */
export async function describeMachine(): Promise<string> {
  const [{ model = "unknown" } = {}, ...others] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const tools = await Promise.all(
    ["esbuild", "rolldown", "typescript"].map(async (name) => `${name} ${await versionOf(name)}`),
  );
  const cores = `${others.length + 1} cores, ${memory} GB`;
  return `Node ${process.versions.node}, ${tools.join(", ")}; ${type()} ${release()} ${arch()}, ${model.trim()}, ${cores}.`;
}
