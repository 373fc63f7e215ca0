import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeSite } from "@site/reference/write-site";
import { freePorts } from "@tools/system/ports";
import type { TestProject } from "vitest/node";
import { serve } from "./serve.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the site is served, below a path as GitHub Pages serves a project: with a slash at its end. */
    readonly url: string;
    readonly folder: string;
    /** The languages that the site has. */
    readonly tags: readonly string[];
  }
}

/** Makes the site anew and serves it, while the tests run. */
export default async function setUp({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "http-4xx-site-"));
  const { port } = await freePorts(["port"]);
  const url = `http://127.0.0.1:${port}/reference/`;
  await writeSite(folder, url);
  const close = await serve(folder, url);
  provide("url", url);
  provide("folder", folder);
  provide(
    "tags",
    readdirSync(folder).filter((name) => existsSync(join(folder, name, "404.json"))),
  );
  return async () => {
    await close();
    rmSync(folder, { recursive: true });
  };
}
