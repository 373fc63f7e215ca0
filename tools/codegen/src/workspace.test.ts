import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { planWorkspace } from "./run.ts";

const root = join(import.meta.dirname, "../../..");

describe("the generated files of this repository", () => {
  test("are what its spec makes of them: if not, run pnpm generate", async () => {
    const { plan } = await planWorkspace(root);
    expect({ write: plan.write.map(({ path }) => path), remove: plan.remove }).toEqual({
      write: [],
      remove: [],
    });
  });
});
