import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { catchRejections, problems } from "@scope/http-4xx-errors/express";
import express, { type Express } from "express";
import express4 from "express-4";
import multer from "multer";
import { describe, expect, test, vi } from "vitest";
import "./matchers.ts";
import { ask, listen, translator } from "./world.ts";

const makers = [
  ["Express 4", () => catchRejections(express4()), express4.Router],
  ["Express 5", express, express.Router],
] as const;

vi.spyOn(console, "error").mockImplementation(() => {});

describe.each(makers)("%s", (_, make, Router) => {
  const serve = (app: Express) => listen(app.use(problems({ translator })));

  test("what an async handler rejects with does not end the process, wherever it stands", async () => {
    const app = make();
    const refuse = async () => {
      await Promise.resolve();
      throw Object.assign(new Error("no"), { status: 409 });
    };
    app.get("/handler", refuse);
    app.use("/router", Router().get("/", refuse));
    app.use("/middleware", refuse);
    app.get("/error", () => {
      throw new Error("first");
    });
    app.use("/error", async (_error: unknown, _request: unknown, _response: unknown, _next: unknown) =>
      refuse(),
    );
    app.param("id", refuse);
    app.get("/param/:id", (_request, response) => {
      response.send("found");
    });
    const url = await serve(app);
    for (const path of ["/handler", "/middleware", "/router", "/error", "/param/1"]) {
      expect([path, (await ask(url + path)).status]).toEqual([path, 409]);
    }
  });

  test("405 takes its Allow from the route", async () => {
    const app = make();
    const refuse = () => {
      throw Object.assign(new Error(), { status: 405 });
    };
    app
      .route("/articles")
      .get((_request, response) => void response.send("found"))
      .all(refuse);
    const url = await serve(app);
    const response = await ask(`${url}/articles`, { method: "PUT" });
    expect(response).toHaveStatus4xx("405");
    await expect(response).toBeConformantWithBody();
    expect(response.headers.get("Allow")).toBe("GET, HEAD");
  });

  test("405 of a catch-all has the methods of the other routes for the path, or those of the option, and never all", async () => {
    const app = make();
    const refuse = () => {
      throw Object.assign(new Error(), { status: 405 });
    };
    const answer: express.RequestHandler = (_request, response) => void response.send("found");
    app
      .get("/articles", answer)
      .put("/articles", answer)
      .delete("/articles/9", answer)
      .all("/articles", refuse);
    const articles = Router().get("/:id", answer).patch("/:name", answer).all("/:id", refuse);
    // Inside itself, too.
    articles.use("/:id/parts", articles);
    app.use("/shop", Router().delete("/:id", answer).use("/articles", articles)).use("/archive", articles);
    app.all("/alone", refuse).all(/^\/pattern/, refuse);
    app.use("/inner", make().get("/articles", answer).all("/articles", refuse));
    app.use(
      "/nested",
      make()
        .all("/articles", refuse)
        .use(problems({ translator, allow: ["GET", "HEAD"] })),
    );
    app.use("/middle", refuse);
    const url = await serve(app);
    const allowed = async (path: string) => (await ask(url + path, { method: "POST" })).headers.get("Allow");
    expect(await allowed("/articles")).toBe("GET, PUT, HEAD");
    for (const path of ["/shop/articles/9", "/archive/9", "/archive/9/parts/2"]) {
      expect([path, await allowed(path)]).toEqual([path, "GET, HEAD"]);
    }
    expect(await allowed("/nested/articles")).toBe("GET, HEAD");
    // Who knows no methods tells none.
    for (const path of ["/alone", "/pattern", "/inner/articles", "/middle"]) {
      expect([path, await allowed(path)]).toEqual([path, null]);
    }
  });

  test("401 takes its challenge from the response", async () => {
    const app = make();
    app.get("/", (_request, response) => {
      response.set("WWW-Authenticate", 'Basic realm="a"');
      throw Object.assign(new Error("Unauthorized"), { status: 401 });
    });
    const response = await ask(await serve(app));
    await expect(response).toBeConformantWithBody();
    expect(response.headers.get("WWW-Authenticate")).toBe('Basic realm="a"');
  });

  test("body parsers and Multer", async () => {
    const app = make();
    const upload = multer({ limits: { fileSize: 1 } }).single("file");
    app.post("/json", express.json({ limit: 20 }), (_request, response) => void response.send("read"));
    app.post("/file", upload as express.RequestHandler, (_request, response) => void response.send("read"));
    const url = await serve(app);
    const headers = { "Content-Type": "application/json" };
    expect((await ask(`${url}/json`, { method: "POST", headers, body: "{" })).status).toBe(400);
    expect(
      (await ask(`${url}/json`, { method: "POST", headers, body: JSON.stringify("x".repeat(30)) })).status,
    ).toBe(413);
    const body = new FormData();
    body.set("file", new Blob(["too long"]), "a.txt");
    const response = await ask(`${url}/file`, { method: "POST", body });
    expect(response).toHaveStatus4xx("413");
    expect(await response.json()).toMatchObject({ errors: [{ detail: "File too large", pointer: "/file" }] });
    const cut = { "Content-Type": "multipart/form-data; boundary=x" };
    expect((await ask(`${url}/file`, { method: "POST", headers: cut, body: "--x\r\n" })).status).toBe(400);
  });

  test("a status that was set before a bug remains, as Express has it, and nothing is told", async () => {
    const app = make();
    app.get("/", (_request, response) => {
      response.status(403);
      throw new Error("secret");
    });
    const response = await ask(await serve(app));
    expect(response).toHaveStatus4xx("403");
    expect(await response.text()).not.toContain("secret");
  });
});

test("Express 5 is left alone", () => {
  const app = express();
  const { stack } = app.router;
  expect(catchRejections(app)).toBe(app);
  expect(app.router.stack).toBe(stack);
});

test.each([
  ["Express 4 ends with an async handler's rejection", "express-4", "", 1],
  ["with catchRejections it does not", "express-4", "catchRejections(app);", 0],
  ["nor does Express 5", "express", "", 0],
])("%s", async (_, module, before, code) => {
  const program = `
    import express from "${module}";
    import { catchRejections } from "@scope/http-4xx-errors/express";
    const app = express().set("env", "test");
    ${before}
    app.get("/", async () => {
      throw new Error("no");
    });
    const server = app.listen(0, "127.0.0.1", async () => {
      const { status } = await fetch("http://127.0.0.1:" + server.address().port);
      process.exit(status === 500 ? 0 : 2);
    });
  `;
  const args = ["--input-type=module", "--eval", program];
  const ended = promisify(execFile)(process.execPath, args, { cwd: import.meta.dirname });
  expect(
    await ended.then(
      () => 0,
      (error: { readonly code: number }) => error.code,
    ),
  ).toBe(code);
});
