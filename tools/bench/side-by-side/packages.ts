import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** A package that is measured; a column of the table. */
export interface Package {
  readonly name: string;
  readonly version: string;
  /** The folder under `packages/`, of ours. */
  readonly folder?: string;
  /** Where a peer's types are a package of their own. */
  readonly types?: string;
}

const ours = ["enum", "lookup", "i18n"];

const peers = [
  { name: "http-status-codes" },
  { name: "statuses", types: "@types/statuses" },
  { name: "http-status" },
  { name: "http-errors", types: "@types/http-errors" },
  { name: "@hapi/boom" },
  { name: "@http-util/status-i18n" },
];

/** Node's own, which is there without being installed. */
export const node: Package = { name: "node:http", version: process.versions.node };

/** What is installed, ours first. */
export async function measuredPackages(): Promise<readonly Package[]> {
  return Promise.all([
    ...ours.map(async (folder) => {
      const name = `@scope/http-4xx-${folder}`;
      return { name, folder, version: await versionOf(name) };
    }),
    ...peers.map(async (peer) => ({ ...peer, version: await versionOf(peer.name) })),
  ]);
}

/** The version that this package has pinned. */
export async function versionOf(name: string): Promise<string> {
  const path = join(import.meta.dirname, "../node_modules", name, "package.json");
  const { version }: { version: string } = JSON.parse(await readFile(path, "utf8"));
  return version;
}
