import { arktypeValidator } from "@hono/arktype-validator";
import { sValidator } from "@hono/standard-validator";
import { tbValidator } from "@hono/typebox-validator";
import { vValidator } from "@hono/valibot-validator";
import { zValidator } from "@hono/zod-validator";
import { problems } from "@scope/http-4xx-errors/hono";
import { Type } from "@sinclair/typebox";
import { type } from "arktype";
import { Hono } from "hono";
import { bearerAuth } from "hono/bearer-auth";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { HTTPException } from "hono/http-exception";
import { methodNotAllowed } from "hono/method-not-allowed";
import * as v from "valibot";
import { describe, expect, test, vi } from "vitest";
import { z } from "zod";
import "./matchers.ts";
import { translator } from "./world.ts";

const dutch = { headers: { "Accept-Language": "nl" } };
const post = { method: "POST", headers: { ...dutch.headers, "Content-Type": "application/json" } };

describe.each(["before", "behind"])("%s the routes", (place) => {
  function make(routes: (app: Hono) => void): Hono {
    const app = new Hono();
    if (place === "before") problems({ translator })(app);
    routes(app);
    if (place === "behind") problems({ translator })(app);
    return app;
  }

  test.each([
    ["zod-validator", () => zValidator("json", z.object({ age: z.number() }))],
    ["standard-validator", () => sValidator("json", v.object({ age: v.number() }))],
    ["valibot-validator", () => vValidator("json", v.object({ age: v.number() }))],
    ["arktype-validator", () => arktypeValidator("json", type({ age: "number" }))],
    ["typebox-validator", () => tbValidator("json", Type.Object({ age: Type.Number() }))],
  ])("%s, which answers without an error", async (_, validator) => {
    const app = make((routes) => {
      routes.use("/packed", compress({ threshold: 0 }));
      routes.post("/", validator(), (c) => c.text("read"));
      routes.post("/packed", validator(), (c) => c.text("read"));
    });
    const packed = { ...post, headers: { ...post.headers, "Accept-Encoding": "gzip" } };
    for (const [path, init] of [
      ["/", post],
      ["/packed", packed],
    ] as const) {
      const response = await app.request(path, { ...init, body: '{"age":"x"}' });
      expect(response).toHaveStatus4xx("400");
      await expect(response).toBeConformantWithBody();
      expect(response.headers.get("Content-Encoding")).toBeNull();
      expect(await response.json()).toMatchObject({
        title: "Ongeldig verzoek",
        errors: [{ detail: expect.stringMatching(/number/), pointer: "/age" }],
      });
      expect((await app.request(path, { ...init, body: '{"age":1}' })).status).toBe(200);
    }
    expect((await app.request("/", { ...post, body: "{" })).headers.get("Content-Type")).toContain("problem");
  });

  test("methodNotAllowed, which answers without an error", async () => {
    const app = make((routes) => {
      routes.use(methodNotAllowed({ app: routes }));
      routes.get("/articles", (c) => c.text("found"));
    });
    const response = await app.request("/articles", { ...dutch, method: "PUT" });
    expect(response).toHaveStatus4xx("405");
    await expect(response).toBeConformantWithBody();
    expect(response.headers.get("Allow")).toBe("GET, HEAD");
    expect(await response.json()).toMatchObject({ title: "Methode niet toegestaan" });
  });

  test("middleware that throws", async () => {
    const app = make((routes) => {
      routes.get("/auth", bearerAuth({ token: "t" }), (c) => c.text("found"));
      routes.post("/limit", bodyLimit({ maxSize: 1 }), (c) => c.text("read"));
    });
    const auth = await app.request("/auth", dutch);
    expect(auth).toHaveStatus4xx("401");
    await expect(auth).toBeConformantWithBody();
    expect(auth.headers.get("WWW-Authenticate")).toContain("Bearer");
    expect((await app.request("/limit", { ...post, body: "long" })).status).toBe(413);
  });

  test("sub-apps: the root answers, unless they do so themselves", async () => {
    const fail = () => {
      throw new HTTPException(409, { message: "Ordered already" });
    };
    const own = new Hono().get("/", fail).onError((_error, c) => c.text("own", 418));
    const app = make((routes) => {
      routes.route("/sub", new Hono().get("/", fail));
      routes.route("/own", own);
    });
    expect(await (await app.request("/sub", dutch)).json()).toMatchObject({ detail: "Ordered already" });
    expect((await app.request("/own", dutch)).status).toBe(418);
    expect((await app.request("/sub/nowhere", dutch)).headers.get("Content-Language")).toBe("nl");
  });

  test.each([null, undefined, "secret"])("%s, which is not thrown to onError", async (value) => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    const throwIt = () => {
      throw value;
    };
    const app = make((routes) => {
      routes.get("/sync", throwIt);
      routes.get("/async", async () => throwIt());
    });
    for (const path of ["/sync", "/async"]) {
      const response = await app.request(path, dutch);
      expect(response.status).toBe(500);
      expect(await response.text()).not.toContain("secret");
    }
    expect(log).toHaveBeenCalledTimes(2);
    log.mockRestore();
  });

  test("what a handler answers itself is its own", async () => {
    const json = { "Content-Type": "application/json" };
    const app = make((routes) => {
      routes.get("/json", (c) => c.json({ success: false, error: "mine" }, 400));
      routes.get("/errors", (c) => c.json({ success: false, errors: [{ path: "a", message: "b" }] }, 400));
      routes.get("/broken", (c) => c.body("{", 400, json));
      routes.get("/packed", (c) => c.body("{}", 400, { ...json, "Content-Encoding": "unheard-of" }));
      routes.get("/text", (c) => c.text("mine", 405));
      routes.get("/thrown", () => {
        throw new HTTPException(400, { res: Response.json({ mine: true }, { status: 400 }) });
      });
    });
    expect(await (await app.request("/json")).json()).toEqual({ success: false, error: "mine" });
    expect(await (await app.request("/errors")).json()).toMatchObject({ errors: [{ path: "a" }] });
    expect(await (await app.request("/broken")).text()).toBe("{");
    expect(await (await app.request("/packed")).text()).toBe("{}");
    expect(await (await app.request("/text")).text()).toBe("mine");
    expect(await (await app.request("/thrown")).json()).toEqual({ mine: true });
  });
});
