import {
  type Fixture,
  type FixtureById,
  fixture,
  fixtures,
  malformedInputs,
  notClientErrors,
  substatusLogLines,
  toResponse,
  unassignedCodes,
} from "@scope/http-4xx-fixtures";
import { checkResponse, checkResponseWithBody, type Violation } from "@scope/http-4xx-fixtures/conformance";
import { createHandler, createSequence, type Sequence } from "@scope/http-4xx-fixtures/fetch";
import { handlers } from "@scope/http-4xx-fixtures/msw";
import { startServer } from "@scope/http-4xx-fixtures/node";
import { createTranslator } from "@scope/http-4xx-i18n";
import nl from "@scope/http-4xx-i18n/locales/nl";
import { identify, type Status } from "@scope/http-4xx-lookup";

declare const request: Request;
declare const received: Response;

/** A web Response tells its meaning as it is. */
export const meaning: Status | undefined = identify(received);

export const notAllowed: FixtureById["405"] = fixture("405");
export const allow: string = notAllowed.response.headers.Allow;
export const nothing = fixture("nginx-499").wire;
proves<Is<typeof nothing, null>>();

export const byNumber: FixtureById["405"] = fixture(405);
export const byCode: Fixture = fixture(received.status);
export const ofNginx: Fixture = fixture(`nginx-${received.status}`);

export const response = toResponse(notAllowed, { as: "text", headers: { Allow: null, "X-Request-Id": "7" } });
proves<Is<typeof response, Response>>();
export const all: readonly Response[] = fixtures.map((each: Fixture) => toResponse(each));
export const broken: readonly Violation[] = checkResponse(response);
export const brokenWithBody: Promise<readonly Violation[]> = checkResponseWithBody(response);
export const numbers: readonly number[] = [...unassignedCodes, ...notClientErrors];
export const values: readonly unknown[] = malformedInputs;
export const lines: readonly string[] = substatusLogLines.map(({ line }) => line);

export const sequence: Sequence = createSequence([
  { status: 429, headers: { "Retry-After": "1" } },
  "425",
  200,
]);
export const retried = createHandler({ sequence });

export const handler = createHandler({
  basePath: "/mock",
  translator: createTranslator([nl], { fallback: "nl" }),
});
export const handled: Promise<Response> = handler(request);

/** The shape of what is taken of MSW. */
type Resolver = (info: { readonly request: Request }) => Promise<Response>;
const http = { all: (path: string, resolver: Resolver) => ({ path, resolver }) };
export const mocks = handlers({ http, HttpResponse: Response }, { baseUrl: "/mock" });
proves<Is<typeof mocks, { path: string; resolver: Resolver }[]>>();

export async function served(): Promise<string> {
  const server = await startServer({ port: 0, limits: { maxTargetLength: 100 } });
  await server.close();
  return server.url;
}

// @ts-expect-error there is no such fixture
fixture("4O5");
// @ts-expect-error nothing of it reaches a client
fixture("nginx-444").wire.status.toFixed();
// @ts-expect-error a fixture has no such form
toResponse(notAllowed, { as: "html" });
// @ts-expect-error a handler answers requests, not addresses
handler("/404");
// @ts-expect-error where MSW answers must be said
handlers({ http, HttpResponse: Response }, {});
// @ts-expect-error a port is a number
startServer({ port: "80" });
