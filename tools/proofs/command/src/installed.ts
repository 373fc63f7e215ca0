import { mkdir } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { installPacked } from "@tools/packed/install";
import { afterAll, beforeAll } from "vitest";

/** The command where npm has installed it. */
export interface Installed {
  readonly folder: string;
  /** The package. */
  readonly cli: string;
  /** What npm puts on the path. */
  readonly program: string;
  /** With the command on the path, a home of its own, and nothing that decides about colours and language. */
  readonly env: NodeJS.ProcessEnv;
}

/** Installs it for the tests of a file. */
export function withInstalled(): () => Installed {
  let installed: Installed | undefined;
  let remove = async () => {};
  beforeAll(async () => {
    const project = await installPacked();
    remove = () => project.remove();
    const home = join(project.folder, "home");
    await mkdir(home);
    const bin = join(project.folder, "node_modules/.bin");
    installed = {
      folder: project.folder,
      cli: join(project.folder, "node_modules/@scope/http-4xx-cli"),
      program: join(bin, "http-4xx"),
      env: {
        PATH: `${bin}${delimiter}${process.env.PATH}`,
        HOME: home,
        TMPDIR: home,
        LANG: "en_US.UTF-8",
        DENO_NO_UPDATE_CHECK: "1",
      },
    };
  });
  afterAll(() => remove());
  return () => {
    if (installed === undefined) throw new Error("it is installed before the first test");
    return installed;
  };
}
