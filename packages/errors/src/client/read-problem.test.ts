import { describe, expect, test } from "vitest";
import { NotFound } from "../index.ts";
import { readProblem } from "./read-problem.ts";

const problem = {
  type: "https://example.com/credit",
  title: "No credit",
  status: 403,
  detail: "30",
  balance: 30,
};

function response(body: BodyInit | null, type?: string): Response {
  return new Response(body, { status: 403, ...(type && { headers: { "Content-Type": type } }) });
}

describe("a problem is read", () => {
  test.each([
    "application/problem+json",
    "Application/Problem+JSON; charset=utf-8",
    "application/json",
    "application/vnd.api+json",
  ])("from %s", async (type) => {
    expect(await readProblem(response(JSON.stringify(problem), type))).toEqual(problem);
  });

  test("of our own errors", async () => {
    const error = new NotFound("No order 9", { extensions: { order: 9 } });
    expect(await readProblem<{ order: number }>(error.toResponse() as Response)).toEqual(error.toJSON());
  });

  test("and the response can be read after it", async () => {
    const received = response(JSON.stringify(problem), "application/problem+json");
    await readProblem(received);
    expect(await received.json()).toEqual(problem);
  });

  test("without the members that are of another type than they shall be", async () => {
    const wrong = { type: 1, title: null, status: "403", detail: ["x"], instance: {}, balance: "30" };
    const received = response(JSON.stringify(wrong), "application/problem+json");
    expect(await readProblem(received)).toEqual({ type: "about:blank", balance: "30" });
  });

  test("with an empty object, which says that the status says it all", async () => {
    expect(await readProblem(response("{}", "application/problem+json"))).toEqual({ type: "about:blank" });
  });

  test("with a byte order mark", async () => {
    const text = `\uFEFF${JSON.stringify(problem)}`;
    expect(await readProblem(response(text, "application/problem+json"))).toEqual(problem);
  });
});

describe("there is none", () => {
  test.each([
    ["an empty body", null, "application/problem+json"],
    ["an empty text", "", "application/problem+json"],
    ["what is no JSON", "<h1>No</h1>", "application/problem+json"],
    ["JSON that is cut off", '{"title":"No', "application/problem+json"],
    ["a list", "[]", "application/problem+json"],
    ["null", "null", "application/problem+json"],
    ["a page", "<h1>No</h1>", "text/html"],
    ["JSON by the name of a text", JSON.stringify(problem), "text/plain"],
    ["any other JSON", '{"error":"no"}', "application/json"],
    ["a problem in XML", "<problem/>", "application/problem+xml"],
  ])("in %s", async (_, body, type) => {
    const received = response(body, type);
    expect(await readProblem(received)).toBeUndefined();
    expect(await received.text()).toBe(body ?? "");
  });

  test("without a media type", async () => {
    expect(await readProblem(response(new Uint8Array([123, 125])))).toBeUndefined();
  });

  test("in a response that has been read, or is being read", async () => {
    const received = response(JSON.stringify(problem), "application/problem+json");
    await received.text();
    expect(await readProblem(received)).toBeUndefined();
    const locked = response(JSON.stringify(problem), "application/problem+json");
    locked.body?.getReader();
    expect(await readProblem(locked)).toBeUndefined();
  });

  test("in more than 64 KiB, of which no more is read, and the response can still be", async () => {
    let chunks = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        chunks++;
        controller.enqueue(new TextEncoder().encode(" ".repeat(1024)));
        if (chunks === 1000) controller.close();
      },
    });
    const received = response(endless, "application/problem+json");
    expect(await readProblem(received)).toBeUndefined();
    expect(chunks).toBeLessThan(80);
    expect((await received.text()).length).toBe(1_024_000);
  });

  test("in one whose connection breaks", async () => {
    const broken = new ReadableStream({
      pull(controller) {
        controller.error(new Error("ECONNRESET"));
      },
    });
    const received = response(broken, "application/problem+json");
    expect(await readProblem(received)).toBeUndefined();
    await expect(received.text()).rejects.toThrow("ECONNRESET");
  });
});
