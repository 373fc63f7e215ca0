import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { generateWorkspace } from "./generate-workspace.ts";
import { planOutput } from "./output/plan.ts";

const root = join(import.meta.dirname, "../../..");

describe("the generated files of this repository", () => {
  test("are what its spec makes of them: if not, run pnpm generate", async () => {
    const { files } = generateWorkspace(root);
    expect(planOutput(root, files)).toMatchObject({ write: [], remove: [] });
  });
});
