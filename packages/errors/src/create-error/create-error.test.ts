import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Redirect, RetryWith } from "../generated/vendors/iis.ts";
import createErrorByDefault, {
  createError,
  Http4xxError,
  isHttp4xxError,
  MethodNotAllowed,
  NotFound,
  Unauthorized,
} from "../index.ts";

const create = createError as (...given: unknown[]) => Http4xxError;

test("is the default export, too", () => {
  expect(createErrorByDefault).toBe(createError);
});

describe("createError", () => {
  test.each([
    [404, NotFound, "404"],
    ["404", NotFound, "404"],
    ["iis-451", Redirect, "iis-451"],
    // The first meaning of the code.
    [449, RetryWith, "iis-449"],
    [405, MethodNotAllowed, "405"],
    // nginx only logs it; no client receives it.
    [499, Http4xxError, null],
    [477, Http4xxError, null],
  ])("of %j makes the error of its class", (status, errorClass, id) => {
    const error = create(status);
    expect(error).toBeInstanceOf(errorClass);
    expect(error).toMatchObject({ id, status: Number(String(status).slice(-3)) });
  });

  test("of a word that is no id takes it for the message", () => {
    expect(create("nginx-499")).toMatchObject({ status: 500, message: "nginx-499" });
    expect(create(400, "404")).toMatchObject({ status: 400, message: "404" });
    expect(create("constructor")).toMatchObject({ status: 500, message: "constructor" });
  });

  test("takes the options of the classes", () => {
    const cause = new Error("x");
    const error = create(422, "The form has mistakes", {
      detail: { en: "Mistakes", nl: "Fouten" },
      extensions: { errors: [{ pointer: "/email" }] },
      cause,
    });
    expect(error).toMatchObject({ detail: { en: "Mistakes" }, cause });
    expect(error.toJSON()).toMatchObject({ detail: "Mistakes", errors: [{ pointer: "/email" }] });
    expect(Object.keys(error)).not.toContain("cause");
  });

  test("takes its arguments in any order", () => {
    const properties = { instance: "/orders/9" };
    const orders = [
      [404, "No", properties],
      [404, properties, "No"],
      ["No", 404, properties],
      ["No", properties, 404],
      [properties, 404, "No"],
      [properties, "No", 404],
    ];
    for (const order of orders) {
      expect(create(...order)).toMatchObject({ status: 404, message: "No", instance: "/orders/9" });
    }
  });

  test("does without a field that the status must carry", () => {
    expect(create(401)).toMatchObject({ status: 401, id: "401", headers: {} });
    expect(create(401)).toBeInstanceOf(Unauthorized);
    expect(createError.Unauthorized("Who are you?", { headers: {} } as never)).toMatchObject({ status: 401 });
  });

  test("adds the field that follows from another, as the class does", () => {
    expect(create(426, { headers: { Upgrade: "websocket" } }).headers).toEqual({
      Upgrade: "websocket",
      Connection: "Upgrade",
    });
  });

  test("answers an error that it cannot write to with one that it causes", () => {
    const frozen = Object.freeze(new Error("LOL"));
    expect(create(404, frozen)).toMatchObject({ status: 404, message: "LOL", cause: frozen, id: "404" });
  });

  test("does not make one of ours one of another status", () => {
    const given = new NotFound("No order 9");
    const error = createError(given, { status: 410 });
    expect(error).toBe(given);
    expect(error.status).toBe(404);
    // The number comes last.
    expect(create(given, 410)).toMatchObject({ id: "410", status: 410, message: "No order 9", cause: given });
  });

  test("keeps what is known of one of ours when a property has the name of what is known", () => {
    const error = create(404, { id: 7, name: "Mine" });
    expect(error).toMatchObject({ id: 7, name: "Mine" });
    expect(isHttp4xxError(error, "404")).toBe(true);
  });

  test("takes a stack as any other property", () => {
    expect(create(404, { stack: "Elsewhere" }).stack).toBe("Elsewhere");
    expect(create(503, { stack: "Elsewhere" }).stack).toBe("Elsewhere");
  });

  test("lets no property replace the prototype", () => {
    const error = create(404, JSON.parse('{ "__proto__": { "status": 200 } }'));
    expect(error).toBeInstanceOf(NotFound);
  });

  test("gives an error of another realm its status", () => {
    const foreign = Object.assign(Object.create({ [Symbol.toStringTag]: "Error" }), { message: "LOL" });
    expect(create(404, foreign)).toBe(foreign);
    expect(foreign.status).toBe(404);
  });

  test("makes classes that may be extended", () => {
    class Missing extends createError.NotFound {}
    const error = new Missing("No");
    expect(error).toBeInstanceOf(Missing);
    expect(error).toBeInstanceOf(NotFound);
    expect(error).toMatchObject({ status: 404, message: "No" });
  });

  test("never throws for a 4xx, whatever else it is given", () => {
    const codes = fc.integer({ min: 400, max: 499 });
    const options = fc.record(
      {
        detail: fc.anything(),
        type: fc.anything(),
        headers: fc.oneof(fc.anything(), fc.dictionary(fc.string(), fc.anything())),
        extensions: fc.anything(),
        expose: fc.anything(),
        cause: fc.anything(),
        [Symbol.toStringTag]: fc.anything(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(codes, fc.array(fc.oneof(options, fc.anything().filter(isNoStatus))), (status, rest) => {
        const error = create(status, ...rest);
        expect(error.status).toBe(status);
        expect(error).toBeInstanceOf(Http4xxError);
        JSON.stringify(error);
        expect(error.toResponse().status).toBe(status);
        expect(error.output.statusCode).toBe(status);
      }),
      { numRuns: 2000 },
    );
  });
});

test("never throws for a 4xx where properties or an error cannot be read", () => {
  const trap = () => {
    throw new Error("trap");
  };
  const { proxy, revoke } = Proxy.revocable(new Error("gone"), {});
  revoke();
  const closed = new Proxy(new Error("closed"), {
    get: trap,
    set: trap,
    has: trap,
    getPrototypeOf: trap,
    ownKeys: trap,
  });
  const getters = Object.defineProperty({ instance: "/orders/9" }, "detail", { get: trap, enumerable: true });
  for (const given of [proxy, closed, getters]) {
    expect(create(409, given)).toMatchObject({ status: 409, id: "409" });
    expect(create(given, 409, "No", { headers: { "X-A": "1" } })).toMatchObject({
      status: 409,
      message: "No",
    });
  }
  expect(create(409, getters)).toMatchObject({ instance: "/orders/9" });
  const odd = { detail: [{ toString: trap }], headers: { "X-A": "1" } };
  expect(create(409, odd)).toMatchObject({ message: "Conflict", headers: { "X-A": "1" } });
  const wrong = { detail: { en: "Yes", nl: "Ja" }, headers: { "X-A": "\n", "X-B": "1" } };
  expect(create(409, wrong)).toMatchObject({ message: "Yes", detail: wrong.detail, headers: { "X-B": "1" } });
  expect(create(409, Object.defineProperty(new Error(), "message", { get: trap })).status).toBe(409);
});

test("what has been frozen is answered like any other", () => {
  const frozen = Object.freeze(create(409, "Ordered already"));
  expect(frozen.output).toMatchObject({ statusCode: 409, payload: { detail: "Ordered already" } });
  expect(frozen.toResponse().status).toBe(409);
});

function isNoStatus(value: unknown): boolean {
  return typeof value !== "number" && !(value instanceof Error);
}
