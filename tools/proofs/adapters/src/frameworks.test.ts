/** What every adapter does, in a real server of its framework, asked by a real client. */
import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from "vitest";
import { frameworks } from "./applications.ts";
import "./matchers.ts";
import { unruly } from "./unruly.ts";
import { ask, browse, translator } from "./world.ts";

let log: MockInstance<typeof console.error>;

beforeEach(() => {
  log = vi.spyOn(console, "error").mockImplementation(() => {});
});

afterEach(() => log.mockRestore());

describe.each(frameworks)("$name", ({ start, itself }) => {
  test("answers what is found as ever", async () => {
    const response = await ask(`${await start({ translator })}/`);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("found");
  });

  test("what is thrown, in the reader's language", async () => {
    const response = await ask(`${await start({ translator })}/throw/ours`);
    expect(response).toHaveStatus4xx("409");
    await expect(response).toBeConformantWithBody();
    expect(response.headers.get("Content-Language")).toBe("nl");
    expect(await response.json()).toMatchObject({ title: "Conflict", detail: "Al besteld" });
  });

  test.each([
    ["message", 409, { detail: "Ordered already" }],
    ["hidden", 403, { title: "Toegang geweigerd" }],
    ["httpErrors", 423, { detail: "Locked by Ann" }],
    ["unauthorized", 401, { title: "Niet geauthenticeerd" }],
    ["notAllowed", 405, { title: "Methode niet toegestaan" }],
    ["upgrade", 426, {}],
    ["tooMany", 429, {}],
    ["badField", 409, {}],
    ["zod", 400, { errors: [{ detail: expect.any(String), pointer: "/age" }] }],
    ["bug", 500, { title: translator.serverError(500, { locale: "nl" }).title }],
    ["unavailable", 503, { title: translator.serverError(503, { locale: "nl" }).title }],
    ["upstream", 502, {}],
    ["object", 409, {}],
    ["string", 500, {}],
  ])("%s", async (name, status, members) => {
    const response = await ask(
      `${await start({ translator, challenge: 'Bearer realm="api"' })}/throw/${name}`,
    );
    expect(response.status).toBe(itself && name === "badField" ? 500 : status);
    if (response.status !== status) return;
    if (status < 500) await expect(response).toBeConformantWithBody();
    const text = await response.clone().text();
    expect(text).not.toContain("secret");
    expect(await response.json()).toMatchObject({ status, ...members });
  });

  test("a 405 has its own methods, or else those of the option", async () => {
    const url = await start({ translator, allow: ["GET", "PUT"] });
    const allowed = async (name: string) => (await ask(`${url}/throw/${name}`)).headers.get("Allow");
    expect(await allowed("notAllowed")).toBe("GET, HEAD");
    expect(await allowed("withoutMethods")).toBe("GET, PUT");
  });

  test("no answer to any status breaks a rule", async () => {
    expect(await unruly(await start({ translator }))).toEqual([]);
  });

  test("fields of the error are sent", async () => {
    const url = await start({ translator });
    expect((await ask(`${url}/throw/notAllowed`)).headers.get("Allow")).toBe("GET, HEAD");
    expect((await ask(`${url}/throw/tooMany`)).headers.get("Retry-After")).toBe("60");
    expect((await ask(`${url}/throw/unavailable`)).headers.get("Retry-After")).toBe("9");
    const upgrade = await ask(`${url}/throw/upgrade`);
    expect(upgrade.headers.get("Upgrade")).toBe("websocket");
    expect(upgrade.headers.get("Connection")?.toLowerCase()).toContain("upgrade");
  });

  test("fields of the content that was begun are not, those of the client are", async () => {
    const { headers } = await ask(`${await start({ translator })}/throw/ours`, {
      headers: { Origin: "https://www.example.com" },
    });
    for (const name of [
      "ETag",
      "Last-Modified",
      "Cache-Control",
      "Content-Encoding",
      "Content-Disposition",
    ]) {
      expect([name, headers.get(name)]).toEqual([name, null]);
    }
    expect(headers.get("Access-Control-Allow-Origin")).toBe("https://www.example.com");
    expect(headers.get("X-RateLimit-Remaining")).toBe("3");
    expect(headers.getSetCookie()).toEqual(["seen=1"]);
    expect(headers.get("Vary")?.toLowerCase().split(", ").sort()).toEqual([
      "accept",
      "accept-language",
      "origin",
    ]);
  });

  test("a page for whoever prefers one, with everything escaped", async () => {
    const response = await browse(`${await start({ translator })}/throw/script`);
    expect(response).toHaveStatus4xx("400");
    await expect(response).toBeConformantWithBody();
    expect(response.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("Content-Security-Policy")).toMatch(
      /^default-src 'none'; style-src 'sha256-/,
    );
    expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
    const text = await response.text();
    expect(text).toContain('<html lang="ar" dir="rtl">');
    expect(text).toContain("&#60;script&#62;");
    expect(text).not.toContain("<script");
  });

  test("HEAD: the same fields, without content", async () => {
    const url = await start({ translator });
    for (const path of ["/throw/message", "/throw/ours"]) {
      const [head, get] = [await ask(url + path, { method: "HEAD" }), await ask(url + path)];
      expect(head.status).toBe(get.status);
      expect(await head.text()).toBe("");
      expect(head.headers.get("Content-Type")).toBe(get.headers.get("Content-Type"));
      expect(head.headers.get("Content-Language")).toBe(get.headers.get("Content-Language"));
    }
  });

  test("the hook is told every error with its answer, and a failing hook does no harm", async () => {
    const told: [unknown, number][] = [];
    const url = await start({
      translator,
      onError: (error, answer) => {
        told.push([error, answer.status]);
        throw new Error("the hook");
      },
    });
    expect((await ask(`${url}/throw/message`)).status).toBe(409);
    expect((await ask(`${url}/throw/hidden`)).status).toBe(403);
    expect(told).toEqual([
      [expect.objectContaining({ message: "Ordered already" }), 409],
      [expect.objectContaining({ message: "secret" }), 403],
    ]);
  });

  test("a server error is logged as the framework logs it, a client error is not", async () => {
    const url = await start({ translator });
    await ask(`${url}/throw/message`);
    expect(log).toHaveBeenCalledTimes(itself ? 1 : 0);
    log.mockClear();
    await ask(`${url}/throw/bug`);
    expect(log).toHaveBeenCalledOnce();
    expect(log.mock.calls[0]?.map(String).join(" ")).toContain("secret");
  });
});

describe.each(frameworks.filter(({ late }) => late))("$name", ({ start }) => {
  test("half an answer is not taken for a whole one, and is logged", async () => {
    const url = `${await start({ translator })}/late`;
    await expect(ask(url).then((response) => response.text())).rejects.toThrow();
    expect(log.mock.calls.flat().map(String).join(" ")).toContain("late");
  });
});

describe.each(frameworks.filter(({ routes }) => routes))("$name", ({ start }) => {
  test("an address that no route has", async () => {
    const response = await ask(`${await start({ translator })}/nowhere`);
    expect(response).toHaveStatus4xx("404");
    await expect(response).toBeConformantWithBody();
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
    expect(response.headers.get("Content-Language")).toBe("nl");
    expect(await response.json()).toEqual({
      type: "about:blank",
      title: "Niet gevonden",
      status: 404,
      detail: "De webserver kon de gevraagde bron niet vinden",
    });
  });
});
