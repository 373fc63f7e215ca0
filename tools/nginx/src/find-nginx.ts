import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";

const run = promisify(execFile);

/** Where Debian has it, which is not in everyone's PATH. */
const places = ["nginx", "/usr/sbin/nginx"];

/** What to start nginx with, or why it cannot be started. */
export type Found = { readonly path: string } | { readonly missing: string };

export async function findNginx(): Promise<Found> {
  const reasons: string[] = [];
  for (const path of places) {
    try {
      await run(path, ["-v"]);
      return { path };
    } catch (error) {
      reasons.push((error as Error).message.trim()); // execFile rejects with nothing else
    }
  }
  return { missing: reasons.join("; ") };
}

/**
 * Tests with nginx. Where there is none they are left out, and the reason is printed; HTTP4XX_REQUIRE_SYSTEM=1 makes
 * that a failure.
 */
export async function describeWithNginx(name: string, tests: (path: string) => void): Promise<void> {
  const found = await findNginx();
  if ("path" in found) {
    describe(name, () => tests(found.path));
    return;
  }
  test(name, ({ skip }) => {
    const reason = `nginx does not run here: ${found.missing}; on Debian, apt-get install nginx brings it`;
    if (process.env.HTTP4XX_REQUIRE_SYSTEM === "1") expect.fail(reason);
    console.warn(reason);
    skip(reason);
  });
}
