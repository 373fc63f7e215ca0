import { type StatusRecord, statuses } from "@scope/http-4xx-lookup";
import { expect, test } from "vitest";
import { codeSamples } from "./code-samples.ts";

/** Runs a sample, its imports written as `import()`; what it throws is the answer. */
async function outcome(sample: string, result: string): Promise<unknown> {
  const runnable = sample
    .replace(/^import \* as (\w+) from (.+);$/m, "const $1 = await load($2);")
    .replace(/^import (\{.+\}) from (.+);$/m, "const $1 = await load($2);");
  const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor;
  const run = new AsyncFunction("load", `${runnable}\nreturn ${result};`);
  return run((name: string) => import(name)).catch((error: unknown) => error);
}

const all: readonly StatusRecord[] = statuses;
const received = all.filter(({ wire, code }) => wire === code);

test.each(all.map((status) => [status.id, status] as const))(
  "the constant of %s is its code",
  async (_, status) => {
    expect(await outcome(codeSamples(status).constant, status.name)).toBe(status.code);
  },
);

test.each(received.map((status) => [status.id, status] as const))(
  "what %s throws and describes is that status",
  async (id, status) => {
    const { errorClass, apiDescription } = codeSamples(status);
    expect(await outcome(errorClass ?? "", "0")).toMatchObject({ id, status: status.code });
    expect(await outcome(apiDescription ?? "", "components")).toMatchObject({
      responses: { [status.name]: expect.anything() },
    });
  },
);

test("what no client receives by its code is neither thrown nor described", () => {
  const { errorClass, apiDescription } = codeSamples(
    all.find(({ id }) => id === "nginx-499") as StatusRecord,
  );
  expect([errorClass, apiDescription]).toEqual([null, null]);
});
