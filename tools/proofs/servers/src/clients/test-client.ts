import { type Exchange, fixtures, type ResponseMessage } from "@scope/http-4xx-fixtures";
import { startServer } from "@scope/http-4xx-fixtures/node";
import { beforeAll, expect, test } from "vitest";

/** What a client made of an answer. */
export interface Received {
  readonly status: number;
  readonly statusText: string;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Asks a server for all these paths: what came for each, null where the connection was closed without an answer. */
export type Client = (url: string, paths: readonly string[]) => Promise<ReadonlyMap<string, Received | null>>;

/** What a client does that is not ours to change. */
export interface Habits {
  /** Whether it shows phrases of its own. */
  readonly ownPhrases?: boolean;
  /** Ids that it keeps from its caller, as if the connection had been closed. */
  readonly hidden?: readonly string[];
}

/** Tests that a client receives every fixture from our server as the data says. */
export function testClient(client: Client, { ownPhrases = false, hidden = [] }: Habits = {}): void {
  let received: ReadonlyMap<string, Received | null>;
  beforeAll(async () => {
    const server = await startServer();
    received = await client(
      server.url,
      fixtures.map(({ id }) => id),
    );
    await server.close();
  });

  test.each<Exchange>(fixtures)("receives $id", ({ id, wire }) => {
    expect(received.has(id)).toBe(true);
    const got = received.get(id);
    if (wire === null || hidden.includes(id)) expect(got).toBeNull();
    else expect(got).toMatchObject(shown(wire, ownPhrases));
  });
}

/** A message as a client shows it, among fields that the server adds. */
function shown({ status, phrase, headers, body }: ResponseMessage, ownPhrases: boolean): Partial<Received> {
  return {
    status,
    ...(ownPhrases ? {} : { statusText: phrase }),
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
    body: body ?? "",
  };
}

/** What `programs/fetch-all.mjs` printed. */
export function readFetched(printed: string): ReadonlyMap<string, Received | null> {
  const results: readonly ({ path: string } & (Received | { error: string }))[] = JSON.parse(printed);
  return new Map(results.map((result) => [result.path, "error" in result ? null : result]));
}
