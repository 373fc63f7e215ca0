import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { library } from "../../tsdown.base.ts";
import { staticFiles } from "./src/static-files.ts";

const openapi = library({ index: "src/index.ts", fastify: "src/fastify.ts" });

export default {
  ...openapi,
  // What is published for those who run no JavaScript is made of the same code.
  async onSuccess() {
    const folder = join(import.meta.dirname, "dist");
    await mkdir(folder, { recursive: true });
    for (const [name, content] of Object.entries(staticFiles())) {
      await writeFile(join(folder, name), JSON.stringify(content));
    }
  },
} satisfies typeof openapi;
