import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";

/** For each name a port of the loopback interface, which the system has chosen and nobody holds. */
export async function freePorts<Name extends string>(names: readonly Name[]): Promise<Record<Name, number>> {
  // All of them are held until the last one has been chosen, so that no two are the same.
  const servers = await Promise.all(
    names.map(async () => {
      const server = createServer().listen(0, "127.0.0.1");
      await once(server, "listening");
      return server;
    }),
  );
  const ports = servers.map((server) => (server.address() as AddressInfo).port); // of a server that listens
  await Promise.all(servers.map((server) => once(server.close(), "close")));
  // Every name has its port.
  return Object.fromEntries(names.map((name, index) => [name, ports[index]])) as Record<Name, number>;
}
