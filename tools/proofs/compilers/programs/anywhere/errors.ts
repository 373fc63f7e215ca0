import createErrorByDefault, {
  createError,
  type Http4xxError,
  isHttp4xxError,
  MethodNotAllowed,
  NotFound,
  type UnprocessableContent,
} from "@scope/http-4xx-errors";
import { mayRetry } from "@scope/http-4xx-errors/client";
import { allow, retryAfter, wwwAuthenticate } from "@scope/http-4xx-errors/fields";
import { Redirect } from "@scope/http-4xx-errors/vendors/iis";

export const notFound = new NotFound("No order 9", { detail: { nl: "Nee" }, extensions: { order: 9 } });
proves<Is<typeof notFound, NotFound>>();
proves<Is<typeof notFound.status, 404>>();
proves<Is<typeof notFound.id, "404">>();
export const redirect: Redirect = new Redirect();
export const asError: Error = notFound;

export const notAllowed: MethodNotAllowed = new MethodNotAllowed({ headers: { Allow: "GET" } });
export const lowerCase: MethodNotAllowed = new MethodNotAllowed("No", { headers: { allow: "GET" } });
export const written: MethodNotAllowed = new MethodNotAllowed({
  headers: { ...allow(["GET"]), ...retryAfter(30) },
});

export const created = createError(422, "No", { code: "EFORM" });
proves<Is<typeof created.name, "UnprocessableContent">>();
export const called: UnprocessableContent = createErrorByDefault.UnprocessableContent();
export const challenged = createError(401, { headers: wwwAuthenticate({ scheme: "Basic", realm: "shop" }) });
proves<Is<typeof challenged.status, 401>>();

export class QuotaExceeded extends NotFound {
  constructor(readonly quota: number) {
    super(`No more than ${quota}`);
  }
}

export function narrowed(error: unknown): number {
  if (isHttp4xxError(error, "iis-451")) proves<Is<typeof error.name, "Redirect">>();
  if (isHttp4xxError(error, 404)) proves<Is<typeof error.status, 404>>();
  if (!isHttp4xxError(error)) return 500;
  proves<Is<typeof error, Http4xxError>>();
  return mayRetry({}, { status: error.status, headers: new Map() as never }) ? 0 : error.status;
}

// @ts-expect-error 405 must say what is allowed
new MethodNotAllowed();
// @ts-expect-error and does not by other fields
new MethodNotAllowed({ headers: { "X-Id": "1" } });
// @ts-expect-error a literal status is asked for it as well
createError(405);
// @ts-expect-error there is no such option
new NotFound({ details: "No" });
// @ts-expect-error a standard member is not for extensions
new NotFound({ extensions: { status: 500 } });
