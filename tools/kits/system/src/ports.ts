import { once } from "node:events";
import { type AddressInfo, createServer, type Server } from "node:net";

/** Lets a server listen on a port of the loopback interface that the system has chosen, and tells it. */
export async function listenOnLoopback(server: Server): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return (server.address() as AddressInfo).port; // of a server that listens
}

/** For each name a port of the loopback interface that nobody holds, for a program that has to be told one. */
export async function freePorts<Name extends string>(names: readonly Name[]): Promise<Record<Name, number>> {
  // All of them are held until the last one has been chosen, so that no two are the same.
  const servers = names.map(() => createServer());
  const ports = await Promise.all(servers.map(listenOnLoopback));
  await Promise.all(servers.map((server) => once(server.close(), "close")));
  // Every name has its port.
  return Object.fromEntries(names.map((name, index) => [name, ports[index]])) as Record<Name, number>;
}
