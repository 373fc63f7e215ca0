import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import manifest from "@resvg/resvg-js/package.json" with { type: "json" };
import { statuses } from "@scope/http-4xx-lookup";
import { pictureOf, pictureSize } from "../drawings/picture.ts";

/** Pictures of earlier builds: drawing one takes longer than making a page. */
const kept = join(import.meta.dirname, "../../node_modules/.cache/pictures");

/** A picture of each status by its id, and one of the site by `""`. */
export async function makePictures(): Promise<Map<string, Uint8Array>> {
  await mkdir(kept, { recursive: true });
  const drawings = [
    ["", pictureOf(undefined)],
    ...statuses.map((status) => [status.id, pictureOf(status)]),
  ] as const;
  const made = drawings.map(async ([id = "", drawing = ""]) => [id, await paint(drawing)] as const);
  return new Map(await Promise.all(made));
}

async function paint(drawing: string): Promise<Uint8Array> {
  const digest = createHash("sha256").update(manifest.version).update(drawing).digest("hex");
  const file = join(kept, `${digest}.png`);
  if (existsSync(file)) return readFile(file);
  const options = {
    fitTo: { mode: "width", value: pictureSize.width },
    font: { loadSystemFonts: false },
  } as const;
  const content = new Resvg(drawing, options).render().asPng();
  await writeFile(file, content);
  return content;
}
