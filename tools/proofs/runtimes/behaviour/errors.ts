import { type Check, equal, fails, same } from "./check.ts";

export const errorsChecks: readonly Check[] = [
  {
    name: "errors: a class for each status, which knows its own",
    run({ errors, iisErrors }) {
      const error = new errors.NotFound("No order 9", { cause: "x" });
      equal(error instanceof errors.Http4xxError, true);
      equal(error instanceof Error, true);
      same([error.status, error.id, error.name, error.cause], [404, "404", "NotFound", "x"]);
      equal(String(error), "NotFound: No order 9");
      equal(new iisErrors.Redirect().id, "iis-451");
      equal(errors.ContentTooLarge, errors.PayloadTooLarge);
    },
  },
  {
    name: "errors: its stack begins where it was made",
    run({ errors }) {
      // Not every engine has the message in it.
      for (const made of [new errors.Gone(), errors.createError(410), errors.createError.Gone()]) {
        equal(/errorClass|StatusError|uncheckedError|clientError/.test(made.stack ?? ""), false, made.stack);
      }
    },
  },
  {
    name: "errors: a status must be given the fields that it requires",
    async run({ errors, fields }) {
      const { Unauthorized, MethodNotAllowed } = errors;
      await fails(() => new Unauthorized({} as never), "TypeError", "must carry WWW-Authenticate (RFC 9110");
      await fails(
        () => new errors.Gone({ headers: { "X-A": "a\r\nb" } }),
        "TypeError",
        "its value cannot be sent",
      );
      same(new MethodNotAllowed({ headers: fields.allow(["GET"]) }).headers, { Allow: "GET" });
      same(new MethodNotAllowed({ headers: new Headers({ Allow: "GET" }) }).headers, { allow: "GET" });
      same(errors.createError(405 as number).headers, {});
    },
  },
  {
    name: "errors: known by code and by id",
    run({ errors }) {
      equal(errors.isHttp4xxError(new errors.Gone(), 410), true);
      equal(errors.isHttp4xxError(new errors.Gone(), "404"), false);
      equal(errors.isHttp4xxError(new Error("x")), false);
    },
  },
  {
    name: "errors: a response that the client's side reads",
    async run({ errors, client }) {
      const headers = { "Set-Cookie": ["a=1", "b=2"], "Retry-After": 120 };
      const error = new errors.TooManyRequests("Later", { headers, extensions: { limit: 7 } });
      const response = error.toResponse() as Response;
      equal(response.status, 429);
      equal(response.headers.get("Content-Type"), "application/problem+json");
      equal(client.retryAfter(response), 120_000);
      equal(client.mayRetry({ method: "POST" }, response), true);
      const problem = await client.readProblem<{ limit: number }>(response);
      same([problem?.detail, problem?.limit], ["Later", 7]);
      const thrown: unknown = await client.throwIfClientError(response).catch((reason: unknown) => reason);
      equal(errors.isHttp4xxError(thrown, 429) && thrown.received && thrown.message, "Later");
      equal(await response.text(), JSON.stringify(error));
    },
  },
];
