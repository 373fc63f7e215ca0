import * as errors from "@scope/http-4xx-errors";
import { problems } from "@scope/http-4xx-errors/nest";
import { describe, expect, test, vi } from "vitest";
import "../matchers.ts";
import { unruly } from "../unruly.ts";
import { ask, browse, translator } from "../world.ts";
import { type Nest, start } from "./application.ts";
import { startMicroservice } from "./microservice.ts";

export type { Nest } from "./application.ts";

/** What the filter does in one version of Nest, on both platforms. */
export function nestSuite(nest: Nest): void {
  describe.each(Object.entries(nest.platforms))("on %s", (_, platform) => {
    const logger = { error: vi.fn() };
    const serve = () => start(nest, platform(), { translator, challenge: 'Bearer realm="api"', logger });

    test("what is thrown, in the reader's language", async () => {
      const url = await serve();
      expect(await (await ask(url)).text()).toBe("found");
      const response = await ask(`${url}/throw/ours`, { headers: { Origin: "https://www.example.com" } });
      expect(response).toHaveStatus4xx("409");
      await expect(response).toBeConformantWithBody();
      expect(response.headers.get("Content-Type")).toBe("application/problem+json");
      expect(response.headers.get("Content-Language")).toBe("nl");
      expect(response.headers.get("Access-Control-Allow-Origin")).toBe("https://www.example.com");
      expect(response.headers.get("X-RateLimit-Remaining")).toBe("3");
      expect(response.headers.has("ETag")).toBe(false);
      expect(await response.json()).toMatchObject({ detail: "Al besteld" });
    });

    test("no answer to any status breaks a rule", async () => {
      expect(await unruly(await serve())).toEqual([]);
    });

    test("an address that no route has", async () => {
      const response = await ask(`${await serve()}/nowhere`);
      expect(response).toHaveStatus4xx("404");
      expect(response.headers.get("Content-Language")).toBe("nl");
      expect(await response.json()).toMatchObject({ title: "Niet gevonden" });
    });

    test("the messages of ValidationPipe, and what other pipes and guards throw", async () => {
      const url = await serve();
      const json = { method: "POST", headers: { "Content-Type": "application/json" } };
      const invalid = await ask(`${url}/articles`, { ...json, body: '{"age":"x"}' });
      expect(invalid).toHaveStatus4xx("400");
      expect(await invalid.json()).toMatchObject({ errors: [{ detail: "age must be an integer number" }] });
      expect((await ask(`${url}/articles`, { ...json, body: "{" })).status).toBe(400);
      const pipe = await ask(`${url}/articles/x`);
      expect(await pipe.json()).toMatchObject({ detail: "Validation failed (numeric string is expected)" });
      const guarded = await ask(`${url}/guarded`);
      expect(guarded).toHaveStatus4xx("403");
      expect(await guarded.json()).toMatchObject({ detail: "Forbidden resource" });
      const login = await ask(`${url}/login`);
      expect(login).toHaveStatus4xx("401");
      await expect(login).toBeConformantWithBody();
      expect(login.headers.get("WWW-Authenticate")).toBe('Bearer realm="api"');
      expect(await (await ask(`${url}/custom`)).json()).toMatchObject({
        status: 400,
        detail: "No",
        code: "E9",
      });
    });

    test("a server error is logged where it is said, and tells nothing", async () => {
      const url = await serve();
      logger.error.mockClear();
      await ask(`${url}/throw/message`);
      expect(logger.error).not.toHaveBeenCalled();
      const response = await ask(`${url}/throw/bug`);
      expect(response.status).toBe(500);
      expect(await response.text()).not.toContain("secret");
      expect(logger.error).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ message: "secret" }));
    });

    test("half an answer is not taken for a whole one, and is logged", async () => {
      const url = await serve();
      logger.error.mockClear();
      await expect(ask(`${url}/late`).then((response) => response.text())).rejects.toThrow();
      expect(logger.error).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ message: "late" }));
    });

    test("addresses that cannot be decoded", async () => {
      const response = await ask(`${await serve()}/articles/%zz`);
      expect(response).toHaveStatus4xx("400");
      await expect(response).toBeConformantWithBody();
      expect(response.headers.get("Content-Type")).toBe("application/problem+json");
    });

    test("a page for whoever prefers one, and nothing for HEAD", async () => {
      const url = await serve();
      const page = await browse(`${url}/throw/script`);
      expect(page.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
      expect(await page.text()).not.toContain("<script");
      const head = await ask(`${url}/throw/ours`, { method: "HEAD" });
      expect(head).toHaveStatus4xx("409");
      expect(await head.text()).toBe("");
    });
  });

  test("what a microservice throws its transport tells, as it does without the filter", async () => {
    const ask = await startMicroservice(nest, { translator });
    expect(await ask("ours")).toEqual({ status: "error", message: "Internal server error" });
    expect(await ask("bug")).toEqual({ status: "error", message: "Internal server error" });
    expect(await ask("own")).toEqual({ status: "error", message: "own" });
  });

  test("what a gateway throws is logged: Nest asks nobody else, and Nest 11 would end with what is thrown", () => {
    const logger = { error: vi.fn() };
    const error = new errors.NotFound();
    const host = { getType: () => "ws", switchToHttp: () => expect.fail("asked for HTTP") };
    problems({ logger }).catch(error, host);
    expect(logger.error).toHaveBeenCalledExactlyOnceWith(error);
  });
}
