import { isToken } from "../field-syntax.ts";

/**
 * The `Upgrade` to these protocols, by preference (RFC 9110, section 7.8), with the `Connection` that goes with it over
 * HTTP/1.1.
 *
 * @throws {TypeError} There is none, or one is no name, with or without a version, or it is a text, not a list.
 * @example
 * new UpgradeRequired({ headers: upgrade(["websocket"]) }); // Upgrade: websocket
 */
export function upgrade(protocols: Iterable<string> & object): {
  readonly Upgrade: string;
  readonly Connection: string;
} {
  if (typeof protocols === "string") throw new TypeError("Upgrade: pass a list");
  const names = [...new Set(protocols)];
  const wrong = names.find((name) => !/^[^/]+(?:\/[^/]+)?$/.test(name) || !name.split("/").every(isToken));
  if (wrong === undefined && names.length > 0) return { Upgrade: names.join(", "), Connection: "Upgrade" };
  throw new TypeError(`Upgrade: ${JSON.stringify(wrong ?? [])} is no protocol (RFC 9110, section 7.8)`);
}
