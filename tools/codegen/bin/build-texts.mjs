// @ts-check
import { join } from "node:path";
import { filesMatching } from "../src/terms/workspace-files.mjs";
import { loadModules } from "./load.mjs";

/** @typedef {readonly import("../src/written-texts.ts").Written[]} Written */
/** @typedef {import("../../../packages/i18n/tsdown.texts.ts").Texts} Texts */

/**
 * What `tsdown.texts.ts` of a package exports that publishes texts of locales: what builds it uses the same.
 * @typedef {object} Publisher
 * @property {(path: string, text: string, before: string | undefined) => string | undefined} [nameOfTexts]
 * @property {(dist: string, texts: ReadonlyMap<string, Texts>) => boolean} publishTexts
 */

/**
 * Makes nothing anew but what is published of texts of locales, where nothing else was written: that is what an edit of a
 * sentence takes. False when more than that is to be done, or may be.
 * @param {string} root
 * @param {Written} written
 * @returns {boolean}
 */
export function buildTexts(root, written) {
  const publishers = loadPublishers(root);
  /** @type {Map<string, Texts>} */
  const texts = new Map();
  for (const { path, text, before } of written) {
    const [, folder = "", source] = /^(packages\/[^/]+)\/(src\/.*)$/.exec(path) ?? [];
    // Nothing is built of what stands elsewhere: manifests of JSR, parts of a README.
    if (source === undefined) continue;
    const name = text && publishers.get(folder)?.nameOfTexts?.(source, text, before);
    if (!name) return false;
    if (path.endsWith(".json")) texts.set(name, JSON.parse(text));
  }
  return [...publishers].every(([folder, { publishTexts }]) =>
    publishTexts(join(root, folder, "dist"), texts),
  );
}

/** By the folder of the package. @param {string} root @returns {Map<string, Publisher>} */
function loadPublishers(root) {
  const paths = filesMatching(root, ["packages/*/tsdown.texts.ts"]);
  const modules = loadModules(root, paths);
  return new Map(paths.map((path, index) => [path.slice(0, path.lastIndexOf("/")), modules[index]]));
}
