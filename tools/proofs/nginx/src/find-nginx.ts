import { describeWith, findProgram } from "@tools/system";
import { describe } from "vitest";

/** Tests with nginx, which Debian has where it is not in everyone's PATH. Where there is none they are left out. */
export async function describeWithNginx(name: string, tests: (path: string) => void): Promise<void> {
  const nginx = await findProgram(["nginx", "/usr/sbin/nginx"], "-v");
  describeWith("nginx", nginx, (path) => describe(name, () => tests(path)));
}
