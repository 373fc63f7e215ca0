import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build, transform } from "esbuild";
import { icon } from "../drawings/picture.ts";
import { makePictures } from "./pictures.ts";

const source = join(import.meta.dirname, "..");

/** A file beside the pages; its name changes with its content, so that it may be kept for ever. */
export interface Asset {
  /** Relative to the folder of the site. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

export interface MadeAssets {
  readonly style: string;
  readonly script: Asset;
  readonly icon: Asset;
  /** By the id of the status; the site's own is `""`. */
  readonly pictures: ReadonlyMap<string, Asset>;
}

export async function makeAssets(): Promise<MadeAssets> {
  const [style, script, pictures] = await Promise.all([styleSheet(), browserScript(), makePictures()]);
  return {
    style,
    script: asset("site", "js", script),
    icon: asset("icon", "svg", icon),
    pictures: new Map(
      [...pictures].map(([id, content]) => [id, asset(id === "" ? "4xx" : id, "png", content)]),
    ),
  };
}

async function styleSheet(): Promise<string> {
  const text = await readFile(join(source, "page/style.css"), "utf8");
  const { code } = await transform(text, { loader: "css", minify: true });
  return code.trimEnd();
}

async function browserScript(): Promise<string> {
  const entry = join(source, "browser/site.ts");
  const options = { bundle: true, minify: true, write: false, format: "iife", target: "es2022" } as const;
  const { outputFiles } = await build({ entryPoints: [entry], ...options });
  return outputFiles[0]?.text ?? "";
}

function asset(name: string, extension: string, content: string | Uint8Array): Asset {
  const digest = createHash("sha256").update(content).digest("hex").slice(0, 10);
  return { path: `assets/${name}.${digest}.${extension}`, content };
}
