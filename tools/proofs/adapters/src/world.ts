import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createTranslator } from "@scope/http-4xx-i18n";
import ar from "@scope/http-4xx-i18n/locales/ar";
import en from "@scope/http-4xx-i18n/locales/en";
import nl from "@scope/http-4xx-i18n/locales/nl";
import { onTestFinished } from "vitest";

export const translator = createTranslator([en, nl, ar], { fallback: "en" });

/** A real server on loopback, for the test that asks for it. */
export async function listen(listener: RequestListener): Promise<string> {
  return started(createServer(listener));
}

/** The same for a server that a framework has made. */
export async function started(server: Server): Promise<string> {
  if (!server.listening) await once(server.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo; // it listens to a port, not to a path
  return `http://127.0.0.1:${port}`;
}

/** What a Dutch reader asks. */
export function ask(url: string, init: RequestInit = {}): Promise<Response> {
  return fetch(url, { ...init, headers: { "Accept-Language": "nl-BE,nl;q=0.9,en;q=0.5", ...init.headers } });
}

/** What a browser of an Arabic reader asks. */
export function browse(url: string): Promise<Response> {
  const accept = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
  return fetch(url, { headers: { Accept: accept, "Accept-Language": "ar-EG,ar;q=0.9,en;q=0.5" } });
}
