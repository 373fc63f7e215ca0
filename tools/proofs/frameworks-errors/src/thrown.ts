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

export function throwNamed(name: string): never {
  const code = Number(name);
  throw thrown[name]?.() ?? errors.createError(Number.isNaN(code) ? (name as "iis-451") : code);
}
