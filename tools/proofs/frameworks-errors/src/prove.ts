import { STATUS_CODES } from "node:http";
import { statuses } from "@scope/http-4xx-lookup";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Application, Running } from "./frameworks/application.ts";
import { looksFor } from "./looks-for.ts";
import { rows } from "./readme-table.ts";
import { shapes } from "./thrown.ts";

const codes = statuses.filter(({ code, wire }) => wire === code);

/** Asks a framework for what the README's table says of it. */
export function prove({ name, start }: Application): void {
  const row = rows.find((candidate) => candidate.name === name);
  let running: Running;

  beforeAll(async () => {
    // They log what is thrown.
    vi.spyOn(console, "error").mockImplementation(() => {});
    running = await start();
    return () => vi.restoreAllMocks();
  });
  afterAll(() => running.stop());

  test("answers with the status of each class", async () => {
    for (const { id, code } of codes) {
      const { status } = await running.get(`/${id}`);
      const isKnown = STATUS_CODES[code] !== undefined || row?.unknown !== 500;
      expect(status, id).toBe(isKnown ? code : 500);
    }
    expect((await running.get("/477")).status).toBe(row?.unknown);
  });

  test("looks for the status where an error of ours has it for its sake", async () => {
    const answered = await Promise.all(
      Object.keys(shapes).map(async (shape) =>
        (await running.get(`/${shape}`)).status === 409 ? [shape] : [],
      ),
    );
    expect(answered.flat()).toEqual(looksFor(name));
  });

  test("keeps the status whatever the cause, and of createError", async () => {
    expect((await running.get("/cause")).status).toBe(409);
    expect((await running.get("/created")).status).toBe(409);
    expect(await (await running.get("/cause")).text()).not.toContain("the-secret");
  });

  test("is not stopped by extensions that are no JSON, nor by a field that is not there", async () => {
    expect((await running.get("/circle")).status).toBe(410);
    expect((await running.get("/absent")).status).toBe(410);
  });

  test(`${row?.fields ? "sends" : "leaves out"} the fields`, async () => {
    const { status, headers } = await running.get("/fields");
    expect(status).toBe(401);
    expect(headers.get("WWW-Authenticate")).toBe(row?.fields ? 'Bearer realm="a", Basic realm="b"' : null);
    expect(headers.getSetCookie()).toEqual(row?.fields ? ["a=1", "b=2"] : []);
  });

  test(`${row?.fields ? "sends" : "leaves out"} Upgrade with the Connection that it needs`, async () => {
    const { status, headers } = await running.get("/upgrade");
    expect(status).toBe(426);
    expect(headers.get("Upgrade")).toBe(row?.fields ? "websocket" : null);
    if (row?.fields) expect(headers.get("Connection")?.toLowerCase()).toContain("upgrade");
  });

  test(`answers with ${row?.body}`, async () => {
    const response = await running.get("/plain");
    const text = await response.text();
    const problem = {
      type: "about:blank",
      title: "Not Found",
      status: 404,
      detail: "Order 9 does not exist",
      instance: "/orders/9",
    };
    if (row?.body.startsWith("the problem")) {
      expect(JSON.parse(text)).toEqual(problem);
      const isNamed = response.headers.get("Content-Type") === "application/problem+json";
      expect(isNamed).toBe(row.body === "the problem");
    } else if (row?.body.startsWith("the message")) {
      expect(text).toContain("Order 9 does not exist");
      expect(text).not.toContain("/orders/9");
    } else {
      expect(text).not.toContain("Order 9");
    }
  });

  test(`${row?.hides ? "hides" : "tells"} the message that is not to be exposed`, async () => {
    const response = await running.get("/hidden");
    expect(response.status).toBe(404);
    expect((await response.text()).includes("the-secret")).toBe(!row?.hides);
  });
}
