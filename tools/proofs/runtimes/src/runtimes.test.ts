/** The packed packages in every runtime and test runner that people use: the same checks, with the same outcome. */
import { afterAll, beforeAll } from "vitest";
import { chromiumRuntimes } from "./chromium.ts";
import { commandLineRuntimes } from "./command-line.ts";
import { findNodes } from "./nodes.ts";
import { createProject, type Project } from "./project.ts";
import { runnerRuntimes } from "./runner.ts";
import { testRuntime } from "./test-runtime.ts";
import { workerdRuntime } from "./workerd.ts";

let project: Project;
beforeAll(async () => {
  project = await createProject();
});
afterAll(() => project?.remove());

const nodes = await findNodes();
const runtimes = [
  ...(await commandLineRuntimes(nodes)),
  await workerdRuntime(),
  ...(await chromiumRuntimes()),
  ...runnerRuntimes(nodes),
];
for (const runtime of runtimes) testRuntime(runtime, () => project);
