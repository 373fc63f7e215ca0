import { type Exchange, fixture, fixtures } from "@scope/http-4xx-fixtures";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { send } from "../send.ts";

/** What a request has beside its path. */
export interface Sent {
  readonly method?: string;
  readonly headers?: Record<string, string>;
}

/** A handler of `createHandler()` that can be asked, whatever it runs in. */
export interface Served {
  /** Sends a request to a path such as `/404`. */
  send(path: string, init?: Sent): Promise<Response>;
  stop(): Promise<void>;
}

/** What a runtime does that is not ours to change. */
export interface Habits {
  /** Whether it sends phrases of its own. */
  readonly ownPhrases?: boolean;
  /** Fields that it does not send because they are about the connection, which is its own. */
  readonly withheld?: readonly string[];
  /** Whether it answers malformed URLs by itself. */
  readonly ownUrls?: boolean;
}

/** Tests that a runtime serves every fixture, and the rest of what the handler promises. */
export function testHandler(
  start: () => Promise<Served>,
  { ownPhrases, withheld = [], ownUrls }: Habits = {},
): void {
  let served: Served;
  beforeAll(async () => {
    served = await start();
  });
  afterAll(() => served?.stop());

  test.each<Exchange>(fixtures)("GET /$id", async ({ id, response }) => {
    const received = await served.send(`/${id}`);
    expect(received.status).toBe(response.status);
    if (!ownPhrases) expect(received.statusText).toBe(response.phrase);
    for (const [name, value] of Object.entries(response.headers)) {
      if (!withheld.includes(name)) expect(received.headers.get(name), name).toBe(value);
    }
    expect(await received.text()).toBe(response.body ?? "");
  });

  describe("beside them", () => {
    test("every method", async () => {
      for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) {
        expect((await served.send("/405", { method })).status).toBe(405);
      }
    });

    test("HEAD: the fields without the body", async () => {
      const [get, head] = [await served.send("/405"), await served.send("/405", { method: "HEAD" })];
      expect(head.status).toBe(405);
      expect(await head.text()).toBe("");
      for (const name of ["Allow", "Content-Length", "Content-Type", "Vary"]) {
        expect(head.headers.get(name), name).toBe(get.headers.get(name));
      }
    });

    test.each(["text", "json", "problem"] as const)("the body as %s", async (as) => {
      const { type, text } = fixture("429").bodies[as];
      const received = await served.send("/429", { headers: { Accept: type } });
      expect(received.headers.get("Content-Type")).toBe(type);
      expect(await received.text()).toBe(text);
    });

    test("the list", async () => {
      const list = await (await served.send("/")).json();
      expect(list.fixtures).toHaveLength(fixtures.length);
      const page = await served.send("/", { headers: { Accept: "text/html" } });
      expect(await page.text()).toContain('<a href="/nginx-499">');
    });

    test("any of them", async () => {
      expect((await served.send("/random")).status).toBeGreaterThanOrEqual(400);
    });

    test("the nearest ones, for a path where there is nothing", async () => {
      for (const path of ["/497", "/a/b/497?delay=x", ...(ownUrls ? [] : ["/%zz-497"])]) {
        const received = await served.send(path);
        expect(received.status).toBe(404);
        expect((await received.json()).nearest).toEqual(["/nginx-497"]);
      }
    });

    test("an answer that takes its time", async () => {
      expect((await served.send("/404?delay=20")).status).toBe(404);
    });
  });
}

/** A handler behind a port of this machine. */
export function behind(port: string, stop: () => Promise<void>): Served {
  return { send: (path, init) => send(`http://127.0.0.1:${port}${path}`, init), stop };
}
