import { describe, expect, test } from "vitest";
import { type Http4xxError, isHttp4xxError, MethodNotAllowed, NotFound } from "../index.ts";
import { throwIfClientError } from "./throw-if-client-error.ts";

async function thrownFor(response: Response): Promise<Http4xxError> {
  const error: unknown = await throwIfClientError(response).catch((thrown: unknown) => thrown);
  if (!isHttp4xxError(error)) throw new Error("nothing was thrown");
  return error;
}

describe("a client error", () => {
  test("is thrown as the class of its status, with the problem", async () => {
    const sent = new NotFound("No order 9", { extensions: { order: 9 } });
    const response = sent.toResponse() as Response;
    const error = await thrownFor(response);
    expect(error).toBeInstanceOf(NotFound);
    expect(error).toMatchObject({ status: 404, message: "No order 9", received: true, expose: false });
    expect(error.problem).toEqual(sent.toJSON());
    expect(error.response).toBe(response);
    expect(await response.json()).toEqual(sent.toJSON());
  });

  test("is told to nobody", async () => {
    const response = new NotFound("secret", { headers: { "X-Secret": "1" } }).toResponse();
    const error = await thrownFor(response as Response);
    expect(error.headers).toEqual({});
    expect(JSON.stringify(error)).toBe('{"type":"about:blank","title":"Not Found","status":404}');
    expect(Object.keys(error)).not.toContain("response");
  });

  test("needs no field, although the sender would have", async () => {
    const error = await thrownFor(new Response(null, { status: 405 }));
    expect(error).toBeInstanceOf(MethodNotAllowed);
    expect(error.message).toBe("Method Not Allowed");
    expect("problem" in error).toBe(false);
  });

  test("is told apart from another of its code by a field", async () => {
    const headers = { "X-MS-Location": "https://mail.example.com/" };
    expect((await thrownFor(new Response(null, { status: 451, headers }))).id).toBe("iis-451");
    expect((await thrownFor(new Response(null, { status: 451 }))).id).toBe("451");
  });

  test("that nobody has defined has no id", async () => {
    expect(await thrownFor(new Response(null, { status: 477 }))).toMatchObject({ status: 477, id: null });
    expect(await thrownFor(new Response(null, { status: 499 }))).toMatchObject({ status: 499, id: null });
  });

  test("has the stack of who has asked", async () => {
    const error = await thrownFor(new Response(null, { status: 404 }));
    expect(error.stack).toContain("thrownFor");
  });
});

test.each([200, 204, 301, 399, 500, 503])("a %d is passed on", async (status) => {
  const response = new Response(null, { status });
  expect(await throwIfClientError(response)).toBe(response);
});

test("an opaque response is passed on", async () => {
  const response = Response.error();
  expect(await throwIfClientError(response)).toBe(response);
});
