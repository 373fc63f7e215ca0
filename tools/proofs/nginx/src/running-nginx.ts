import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { freePorts } from "@tools/system/ports";
import { AccessLog } from "./access-log.ts";
import { configuration, type ServerBlock } from "./configuration.ts";

/** nginx with a prefix of its own, in a folder for temporary files. */
export interface RunningNginx<Name extends string = string> {
  /** The port that each server listens on. */
  readonly ports: Readonly<Record<Name, number>>;
  readonly log: AccessLog;
  /** The folder that the paths of the configuration start from. */
  readonly prefix: string;
  stop(): Promise<void>;
}

/** Starts a program with these servers, with files at the paths given, and with what all servers have in common. */
export async function startNginx<Name extends string>(
  program: string,
  servers: Readonly<Record<Name, ServerBlock>>,
  files: Readonly<Record<string, string | Buffer>> = {},
  common = "",
): Promise<RunningNginx<Name>> {
  const prefix = await mkdtemp(join(tmpdir(), "http-4xx-nginx-"));
  await mkdir(join(prefix, "temp"));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(prefix, path)), { recursive: true });
    await writeFile(join(prefix, path), content);
  }
  const log = await AccessLog.create(join(prefix, "access.log"));
  const cleanUp = async () => {
    log.close();
    await rm(prefix, { recursive: true });
  };
  try {
    const { child, ports } = await listen(program, prefix, servers, common);
    const stop = async () => {
      const exited = once(child, "exit");
      child.kill("SIGTERM");
      await exited;
      await cleanUp();
    };
    return { ports, log, prefix, stop };
  } catch (error) {
    await cleanUp();
    throw error;
  }
}

type Child = ChildProcessByStdio<null, null, Readable>;

/** nginx takes no port 0. Others may take a port between its choice and its use, so that another one is needed. */
async function listen<Name extends string>(
  program: string,
  prefix: string,
  servers: Readonly<Record<Name, ServerBlock>>,
  common: string,
): Promise<{ child: Child; ports: Record<Name, number> }> {
  for (;;) {
    const ports = await freePorts(Object.keys(servers) as Name[]); // what Object.keys gives of a record by name
    await writeFile(join(prefix, "nginx.conf"), configuration(servers, ports, common));
    const child = spawn(program, ["-p", `${prefix}/`, "-c", "nginx.conf"], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    const failure = await readiness(child);
    if (failure === undefined) return { child, ports };
    if (!failure.includes("Address already in use")) throw new Error(`nginx did not start:\n${failure}`);
  }
}

/** Waits until it listens, which is before it says how it waits for events; or gives what it said instead. */
function readiness(child: Child): Promise<string | undefined> {
  let said = "";
  return new Promise((resolve, reject) => {
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      if (/using the "\w+" event method/.test(said)) resolve(undefined);
    });
    child.on("error", reject);
    child.on("close", () => resolve(said));
  });
}
