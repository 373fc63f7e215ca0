import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Running } from "./application.ts";
import { ask } from "./ask.ts";

/** A server that listens on loopback, if it does not yet. */
export async function listening(server: Server): Promise<Running> {
  if (!server.listening) await once(server.listen(0, "127.0.0.1"), "listening");
  // It listens to a port, not to a path.
  const { port } = server.address() as AddressInfo;
  return {
    get: (path) => ask(new URL(path, `http://127.0.0.1:${port}`)),
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
