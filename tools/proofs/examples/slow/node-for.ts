import { dirname } from "node:path";
import { findNodes } from "@tools/runtimes/nodes";
import { satisfies } from "semver";
import type { Example } from "../src/examples.ts";

/** Where a Node is that an example asks for; undefined where it is the one that runs here. */
export async function nodeFor({ name, manifest }: Example): Promise<string | undefined> {
  const { node: asked = "*" } = manifest.engines ?? {};
  if (satisfies(process.version, asked)) return undefined;
  const nodes = await findNodes();
  const found = nodes.find(({ missing, version }) => missing === undefined && satisfies(version, asked));
  if (found) return dirname(found.path);
  throw new Error(`${name} asks for Node ${asked}: ${nodes.map(({ missing }) => missing).join("; ")}`);
}
