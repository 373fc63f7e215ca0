import * as errors from "@scope/http-4xx-errors";

const secret = "the-secret";

/** What a handler throws, by the name that the path has. Any other name is the id or the code of a status. */
const thrown: Readonly<Record<string, () => errors.Http4xxError>> = {
  plain: () => new errors.NotFound("Order 9 does not exist", { instance: "/orders/9" }),
  fields: () =>
    new errors.Unauthorized("Who are you?", {
      headers: { "WWW-Authenticate": 'Bearer realm="a", Basic realm="b"', "Set-Cookie": ["a=1", "b=2"] },
    }),
  upgrade: () => new errors.UpgradeRequired({ headers: { Upgrade: "websocket" } }),
  hidden: () => new errors.NotFound(secret, { expose: false, detail: secret, extensions: { secret } }),
  // What a framework could stumble over.
  cause: () => new errors.Conflict("Twice", { cause: Object.assign(new Error(secret), { status: 500 }) }),
  circle: () => {
    const circle: Record<string, unknown> = { id: 1n };
    circle.circle = circle;
    return new errors.Gone("Gone", { extensions: circle });
  },
  // Express would end with a field that is undefined.
  absent: () => new errors.Gone("Gone", { headers: { "X-Id": undefined }, instance: undefined }),
  created: () => errors.createError(409, { code: "ECONFLICT" }),
};

const response = () => new Response(null, { status: 409 });

/** What frameworks look for in an error, each alone. */
export const shapes: Readonly<Record<string, object>> = {
  status: { status: 409 },
  statusCode: { statusCode: 409 },
  expose: { status: 409, statusCode: 409, expose: true },
  getResponse: { getResponse: response },
  toResponse: { toResponse: response },
  output: { isBoom: true, output: { statusCode: 409, payload: {}, headers: {} } },
};

export function throwNamed(name: string): never {
  if (shapes[name]) throw Object.assign(new Error("of another package"), shapes[name]);
  const code = Number(name);
  throw thrown[name]?.() ?? errors.createError(Number.isNaN(code) ? (name as "iis-451") : code);
}
