import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { responses } from "@scope/http-4xx-openapi";
import { generateSpec } from "tsoa";
import { onTestFinished, test } from "vitest";
import { expectComplete } from "./complete.ts";

test("tsoa, whose configuration is merged into what it makes", async () => {
  const api = responses({ codes: [404, 405], version: "3.0" });
  const outputDirectory = await mkdtemp(join(tmpdir(), "http-4xx-"));
  onTestFinished(() => rm(outputDirectory, { recursive: true }));
  await generateSpec({
    entryFile: join(import.meta.dirname, "../../programs/tsoa/orders.ts"),
    noImplicitAdditionalProperties: "ignore",
    outputDirectory,
    name: "Orders",
    version: "1.0.0",
    specVersion: 3,
    specMerging: "recursive",
    spec: {
      components: api.components,
      paths: { "/orders/{id}": { get: { responses: api.forOperation([404, 405]) } } },
    },
  });
  await expectComplete(JSON.parse(await readFile(join(outputDirectory, "swagger.json"), "utf8")));
});
