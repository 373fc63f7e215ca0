/** The adapters of the README in real servers, asked by a real client. */
import type { Server } from "node:http";
import { type Http4xxMatchers, matchers } from "@scope/http-4xx-fixtures/matchers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { frameworks, listen } from "./servers.ts";

declare module "vitest" {
  interface Matchers<T> extends Http4xxMatchers {}
}

expect.extend(matchers);

describe.each(frameworks)("$name", ({ shown, other }) => {
  const servers: Server[] = [];
  let url = "";
  let otherUrl = "";

  beforeAll(async () => {
    const started = [await listen(await shown()), await listen(await other())] as const;
    [url, otherUrl] = [started[0].url, started[1].url];
    servers.push(...started.map(({ server }) => server));
  });

  afterAll(() => {
    for (const server of servers) server.close();
  });

  const ask = (path: string, acceptLanguage: string, method = "GET") =>
    fetch(new URL(path, url), { method, headers: { "Accept-Language": acceptLanguage } });

  test("answers what is found as ever", async () => {
    const response = await ask("/articles/17", "nl");
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ title: "Short and stout" });
  });

  test.each(["/articles/18", "/nowhere"])("%s: 404 in the reader's language", async (path) => {
    const response = await ask(path, "nl-BE,nl;q=0.9,en;q=0.5");
    expect(response).toHaveStatus4xx("404");
    await expect(response).toBeConformantWithBody();
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
    expect(response.headers.get("Content-Language")).toBe("nl");
    expect(response.headers.get("Vary")).toBe("Accept-Language");
    expect(await response.json()).toEqual({
      type: "about:blank",
      title: "Niet gevonden",
      status: 404,
      detail: "De webserver kon de gevraagde bron niet vinden",
    });
  });

  test("the fallback for whoever reads neither language", async () => {
    const response = await ask("/nowhere", "tlh");
    expect(response.headers.get("Content-Language")).toBe("en");
    expect(await response.json()).toMatchObject({ title: "Not Found" });
  });

  test.each(["POST", "PUT", "PATCH", "DELETE"])("%s: 405 with Allow", async (method) => {
    const response = await ask("/articles/17", "nl", method);
    expect(response).toHaveStatus4xx("405");
    await expect(response).toBeConformantWithBody();
    expect(response.headers.get("Allow")).toBe("GET, HEAD");
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({ title: "Methode niet toegestaan", status: 405 });
  });

  test("HEAD: the same fields, without content", async () => {
    const response = await ask("/nowhere", "nl", "HEAD");
    expect(response).toHaveStatus4xx("404");
    expect(response).toBeConformant({ method: "HEAD" });
    expect(response.headers.get("Content-Language")).toBe("nl");
    expect(await response.text()).toBe("");
  });

  test("400 for what the framework refuses by itself: JSON that is none", async () => {
    const headers = { "Accept-Language": "nl", "Content-Type": "application/json" };
    const response = await fetch(new URL("/items", otherUrl), { method: "POST", headers, body: "{" });
    expect(response).toHaveStatus4xx("400");
    await expect(response).toBeConformantWithBody();
    expect(await response.json()).toMatchObject({ title: "Ongeldig verzoek", status: 400 });
  });

  test("what was in Vary stays there", async () => {
    const response = await fetch(new URL("/nowhere", otherUrl));
    const names = response.headers.get("Vary")?.split(", ");
    expect(names?.sort()).toEqual(["Accept-Language", "Origin"]);
  });

  test("what is no client error is left to the framework", async () => {
    const response = await fetch(new URL("/broken", otherUrl));
    expect(response.status).toBe(500);
    expect(response.headers.get("Content-Type")).not.toContain("problem");
    expect(response.headers.has("Content-Language")).toBe(false);
  });
});
