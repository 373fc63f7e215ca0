import { randomInt } from "node:crypto";
import { once } from "node:events";
import { type AddressInfo, createServer, type Server } from "node:net";

const host = "127.0.0.1";

/** Lets a server listen on a port of the loopback interface that the system has chosen, and tells it. */
export async function listenOnLoopback(server: Server): Promise<number> {
  server.listen(0, host);
  await once(server, "listening");
  return (server.address() as AddressInfo).port; // of a server that listens
}

/** For each name a port of the loopback interface that nobody holds, for a program that has to be told one. */
export async function freePorts<Name extends string>(names: readonly Name[]): Promise<Record<Name, number>> {
  // All of them are held until the last one has been chosen, so that no two are the same.
  const servers = names.map(() => createServer());
  const ports = await Promise.all(servers.map(listenAtRandom));
  await Promise.all(servers.map((server) => once(server.close(), "close")));
  // Every name has its port.
  return Object.fromEntries(names.map((name, index) => [name, ports[index]])) as Record<Name, number>;
}

/** Below those that systems choose from, so that what runs beside it is not given the port before the program has it. */
async function listenAtRandom(server: Server): Promise<number> {
  for (;;) {
    const port = randomInt(10_000, 32_768);
    try {
      await once(server.listen(port, host), "listening");
      return port;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error; // listen fails with nothing else
    }
  }
}
