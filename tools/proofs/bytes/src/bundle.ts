import { Buffer } from "node:buffer";
import { build } from "esbuild";
import { rolldown } from "rolldown";

/**
 * Bundles a module, minified as a web page would ship it. It imports the built packages, or what can be imported from
 * another folder.
 */
export type Bundler = (code: string, folder?: string) => Promise<string>;

const here = import.meta.dirname;

export const bundlers: Readonly<Record<"esbuild" | "rolldown", Bundler>> = {
  async esbuild(code, folder = here) {
    const result = await build({
      stdin: { contents: code, resolveDir: folder },
      bundle: true,
      minify: true,
      charset: "utf8",
      format: "esm",
      write: false,
    });
    return result.outputFiles.map(({ text }) => text).join("");
  },

  async rolldown(code, folder = here) {
    const entry = "entry.js";
    const bundle = await rolldown({
      input: entry,
      cwd: folder,
      plugins: [
        {
          name: "entry",
          // In that folder, so that the packages resolve from there.
          resolveId: (id) => (id === entry ? `${folder}/${entry}` : null),
          load: (id) => (id === `${folder}/${entry}` ? code : null),
        },
      ],
    });
    const { output } = await bundle.generate({ format: "esm", minify: true });
    return output.map((chunk) => (chunk.type === "chunk" ? chunk.code : "")).join("");
  },
};

export function bytes(text: string): number {
  return Buffer.byteLength(text.trim());
}
