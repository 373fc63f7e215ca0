/** What runtimes and test runners are given of this process's environment, which Vitest and pnpm have added much to. */
export function environment(temporary: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    HOME: temporary,
    TMPDIR: temporary, // Jest keeps its cache there
    NO_COLOR: "1",
    DENO_NO_UPDATE_CHECK: "1",
  };
}
