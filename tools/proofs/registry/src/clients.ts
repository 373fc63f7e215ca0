import { join } from "node:path";

const installed = join(import.meta.dirname, "../node_modules");
const bin = (name: string): string => join(installed, ".bin", name);
const berry = join(installed, "@yarnpkg/cli-dist/bin/yarn.js");

type Command = readonly [program: string, ...args: string[]];

/** A package manager, and how its users run a program with what it has installed. */
export interface Client {
  readonly name: string;
  /** Adds packages, `@scope/http-4xx-enum@1.2.3`, to the project in the working folder. */
  readonly add: (packages: readonly string[]) => Command;
  readonly run: (program: string) => Command;
}

const node = (program: string): Command => [process.execPath, program];

export const clients: readonly Client[] = [
  { name: "npm", add: (packages) => ["npm", "install", ...packages], run: node },
  { name: "pnpm", add: (packages) => ["pnpm", "add", ...packages], run: node },
  { name: "Yarn classic", add: (packages) => [bin("yarn"), "add", ...packages], run: node },
  {
    name: "Yarn berry",
    add: (packages) => [process.execPath, berry, "add", ...packages],
    // Plug'n'Play, which is its default: without `yarn node`, Node finds nothing.
    run: (program) => [process.execPath, berry, "node", program],
  },
  {
    name: "Yarn berry with node_modules",
    add: (packages) => ["env", "YARN_NODE_LINKER=node-modules", process.execPath, berry, "add", ...packages],
    run: node,
  },
  {
    name: "Bun",
    add: (packages) => [bin("bun"), "add", ...packages],
    run: (program) => [bin("bun"), program],
  },
  {
    name: "Deno",
    add: (packages) => [bin("deno"), "add", "--min-dep-age=0", ...packages.map((each) => `npm:${each}`)],
    run: (program) => [bin("deno"), "run", "--min-dep-age=0", "--allow-read", "--allow-env", program],
  },
];

/**
 * How the clients are told of the registry. Some of them would rather wait a day before they install what was
 * published a second ago; here that second has to be enough.
 */
export function clientEnvironment(home: string, registry: string, proxy: string): NodeJS.ProcessEnv {
  return {
    // `pnpm` itself: whoever runs these tests has it there.
    PATH: process.env.PATH,
    HOME: home,
    TMPDIR: home,
    CI: "true",
    NO_COLOR: "1",
    // Everything but the registry would have to pass here.
    HTTP_PROXY: proxy,
    HTTPS_PROXY: proxy,
    NO_PROXY: "127.0.0.1",
    http_proxy: proxy,
    https_proxy: proxy,
    no_proxy: "127.0.0.1",
    npm_config_registry: registry,
    NPM_CONFIG_REGISTRY: registry, // Deno's
    JSR_URL: registry,
    npm_config_audit: "false",
    npm_config_update_notifier: "false",
    pnpm_config_registry: registry,
    pnpm_config_minimum_release_age: "0",
    pnpm_config_store_dir: join(home, "pnpm-store"),
    YARN_NPM_REGISTRY_SERVER: registry,
    YARN_UNSAFE_HTTP_WHITELIST: "127.0.0.1",
    YARN_NPM_MINIMAL_AGE_GATE: "0",
    YARN_ENABLE_TELEMETRY: "0",
    // In CI it would refuse to write the lockfile of a project that has none yet.
    YARN_ENABLE_IMMUTABLE_INSTALLS: "false",
    BUN_CONFIG_REGISTRY: registry,
    BUN_INSTALL_CACHE_DIR: join(home, "bun-cache"),
    DO_NOT_TRACK: "1",
    DENO_DIR: join(home, "deno"),
    DENO_NO_UPDATE_CHECK: "1",
  };
}
