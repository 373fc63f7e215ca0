import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { statuses } from "@scope/http-4xx-lookup";
import { pictureOf, pictureSize } from "../drawings/picture.ts";

/** Pictures of earlier builds: drawing one takes longer than making a page. */
const kept = join(import.meta.dirname, "../../node_modules/.cache/pictures");

/** A picture of each status by its id, and one of the site by `""`. */
export async function makePictures(): Promise<Map<string, Uint8Array>> {
  await mkdir(kept, { recursive: true });
  const painter = await readFile(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm"));
  const made = new Map([["", await makePicture(painter, pictureOf(undefined))]]);
  for (const status of statuses) made.set(status.id, await makePicture(painter, pictureOf(status)));
  return made;
}

/** Kept under a name that another drawing, or another painter, does not have. */
async function makePicture(painter: Uint8Array, drawing: string): Promise<Uint8Array> {
  const digest = createHash("sha256").update(painter).update(drawing).digest("hex");
  const file = join(kept, `${digest}.png`);
  if (existsSync(file)) return readFile(file);
  const content = await paint(painter, drawing);
  await writeFile(file, content);
  return content;
}

let ready: Promise<void> | undefined;

/** Three megabytes of dots, which are given back before the next picture: the collector of garbage does not see them. */
async function paint(painter: Uint8Array, drawing: string): Promise<Uint8Array> {
  ready ??= initWasm(painter);
  await ready;
  const image = new Resvg(drawing, { fitTo: { mode: "width", value: pictureSize.width } });
  const dots = image.render();
  const content = dots.asPng();
  dots.free();
  image.free();
  return content;
}
