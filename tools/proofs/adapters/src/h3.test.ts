import * as errors from "@scope/http-4xx-errors";
import { problems } from "@scope/http-4xx-errors/h3";
import { basicAuth, H3, HTTPError, handleCors, readValidatedBody } from "h3";
import * as v1 from "h3-1";
import { describe, expect, test, vi } from "vitest";
import { z } from "zod";
import "./matchers.ts";
import { ask, listen, translator } from "./world.ts";

vi.spyOn(console, "error").mockImplementation(() => {});

/** What `GET /` throws, and what it is answered with by both. */
const thrown: readonly (readonly [name: string, error: () => unknown, status: number])[] = [
  ["ours with a cause", () => new errors.NotFound("No order 9", { cause: new Error("secret") }), 404],
  [
    "ours hidden, with a cause",
    () => new errors.NotFound("secret", { expose: false, cause: new Error("x") }),
    404,
  ],
  ["ours with a cause from another server", () => new errors.NotFound({ cause: received() }), 404],
  ["from another server", received, 502],
  ["a bug with a cause that has a status", () => new Error("secret", { cause: { status: 404 } }), 500],
  ["an error of Zod", () => z.number().safeParse("x").error, 400],
  ["a text", () => "secret", 500],
];

function received(): Error {
  return Object.assign(new Error("secret"), { status: 404, response: { status: 404 } });
}

const json = { method: "POST", headers: { "Content-Type": "application/json" }, body: '{"age":"x"}' };
const schema = z.object({ age: z.number() });

describe("v2", () => {
  const app = () => new H3({ onError: problems({ translator }) });

  test.each(thrown)("%s", async (_, error, status) => {
    const response = await app()
      .get("/", () => {
        throw error();
      })
      .request("/");
    expect(response.status).toBe(status);
    expect(await response.text()).not.toContain("secret");
  });

  test("the fields that h3 keeps for errors stay, and those of CORS are told once", async () => {
    const failing = app().get("/", (event) => {
      handleCors(event, { origin: ["https://a.example"], credentials: true });
      event.res.headers.append("Set-Cookie", "a=1");
      event.res.headers.append("Set-Cookie", "b=2");
      event.res.errHeaders.set("Cache-Control", "no-store");
      throw new errors.NotFound();
    });
    const { headers } = await failing.request("/", { headers: { Origin: "https://a.example" } });
    expect(headers.get("Access-Control-Allow-Origin")).toBe("https://a.example");
    expect(headers.get("Access-Control-Allow-Credentials")).toBe("true");
    expect(headers.get("Cache-Control")).toBe("no-store");
    expect(headers.getSetCookie()).toEqual(["a=1", "b=2"]);
  });

  test.each([null, undefined])("%s", async (value) => {
    const throwing = app().get("/", () => {
      throw value;
    });
    expect((await throwing.request("/")).status).toBe(500);
  });

  test("what a schema refuses, and a missing login", async () => {
    const guarded = app()
      .post("/", (event) => readValidatedBody(event, schema))
      .get("/in", () => "in", { middleware: [basicAuth({ password: "p" })] });
    const refused = await guarded.request("/", json);
    expect(refused).toHaveStatus4xx("400");
    expect(await refused.json()).toMatchObject({ errors: [{ pointer: "/age" }] });
    const login = await guarded.request("/in");
    expect(login).toHaveStatus4xx("401");
    await expect(login).toBeConformantWithBody();
  });

  test.each([
    [false, 1],
    [true, 0],
  ])("silent: %s, what h3 itself writes to the console", async (silent, times) => {
    vi.mocked(console.error).mockClear();
    const app = new H3({ silent, onError: problems({ translator }) }).get("/", () => {
      throw new errors.NotFound();
    });
    expect((await app.request("/")).status).toBe(404);
    expect(console.error).toHaveBeenCalledTimes(times);
  });

  test("an application within another is answered by the outer one", async () => {
    const inner = new H3({ onError: () => "its own" }).get("/order", () => {
      throw new errors.Conflict("Ordered already");
    });
    const outer = app().mount("/inner", inner);
    const dutch = { headers: { "Accept-Language": "nl" } };
    expect(await (await outer.request("/inner/order", dutch)).json()).toMatchObject({ title: "Conflict" });
    expect((await outer.request("/inner/nowhere", dutch)).headers.get("Content-Language")).toBe("nl");
  });

  test("an HTTPError that says that nobody handled it is not told", async () => {
    const response = await app()
      .get("/", () => {
        throw new HTTPError({ status: 400, unhandled: true, message: "secret" });
      })
      .request("/");
    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain("secret");
  });

  test("an HTTPError with fields", async () => {
    const response = await app()
      .get("/", () => {
        throw new HTTPError({ status: 405, headers: { Allow: "GET, POST" } });
      })
      .request("/", { headers: { "Accept-Language": "nl" } });
    expect(response).toHaveStatus4xx("405");
    await expect(response).toBeConformantWithBody();
    expect(response.headers.get("Content-Language")).toBe("nl");
  });
});

describe("v1", () => {
  function serve(handler: v1.EventHandler): Promise<string> {
    return listen(v1.toNodeListener(v1.createApp({ onError: problems({ translator }) }).use(handler)));
  }

  test.each(thrown)("%s", async (_, error, status) => {
    const url = await serve(
      v1.eventHandler(() => {
        throw error();
      }),
    );
    const response = await ask(url);
    expect(response.status).toBe(status);
    expect(await response.text()).not.toContain("secret");
  });

  test("a request with fields that are named as methods are", async () => {
    const url = await serve(
      v1.eventHandler(() => {
        throw new errors.NotFound();
      }),
    );
    const fields = { get: "x", has: "x", append: "x", "array-buffer": "x" };
    expect((await ask(url, { headers: fields })).status).toBe(404);
  });

  test("what a schema refuses", async () => {
    const url = await serve(
      v1.eventHandler((event) => v1.readValidatedBody(event, (body) => schema.parse(body))),
    );
    const response = await ask(url, json);
    expect(response).toHaveStatus4xx("400");
    expect(await response.json()).toMatchObject({ errors: [{ pointer: "/age" }] });
  });

  test("routers and applications within another are answered by the outer one", async () => {
    const fail = v1.eventHandler(() => {
      throw new errors.Conflict("Ordered already");
    });
    const within = v1.createApp({ onError: (_error, event) => v1.send(event, "its own") }).use(fail);
    const router = v1.createRouter().get("/order", fail);
    const app = v1
      .createApp({ onError: problems({ translator }) })
      .use("/router", v1.useBase("/router", router.handler))
      .use("/app", within.handler);
    const url = await listen(v1.toNodeListener(app));
    for (const path of ["/router/order", "/app"]) {
      expect(await (await ask(url + path)).json()).toMatchObject({ detail: "Ordered already" });
    }
    expect((await ask(`${url}/router/nowhere`)).headers.get("Content-Language")).toBe("nl");
  });

  test("ours keeps all it has where it has a cause, and is not logged; another one is told by its status", async () => {
    vi.mocked(console.error).mockClear();
    const options = { cause: new Error("secret"), extensions: { order: 9 }, headers: { "X-Order": "9" } };
    const app = v1
      .createApp({ onError: problems({ translator }) })
      .use(
        "/ours",
        v1.eventHandler(() => {
          throw new errors.Conflict("Ordered already", options);
        }),
      )
      .use(
        "/other",
        v1.eventHandler(() => {
          throw Object.assign(new Error("secret", { cause: new Error("secret") }), {
            status: 409,
            expose: false,
          });
        }),
      );
    const url = await listen(v1.toNodeListener(app));
    const response = await ask(`${url}/ours`);
    expect(response.headers.get("X-Order")).toBe("9");
    expect(await response.json()).toMatchObject({ status: 409, detail: "Ordered already", order: 9 });
    expect((await (await ask(`${url}/other`)).text()).includes("secret")).toBe(false);
    expect(console.error).not.toHaveBeenCalled();
  });

  test("a fetch handler", async () => {
    const app = v1.createApp({ onError: problems({ translator }) });
    const response = await v1.toWebHandler(app)(new Request("http://localhost/"));
    expect(response).toHaveStatus4xx("404");
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  });
});
