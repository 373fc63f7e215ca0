// @generated from spec/ by pnpm generate

import type { AnyErrorClass } from "../error-class.ts";
import * as official from "./classes.ts";
import * as iis from "./vendors/iis.ts";
import * as laravel from "./vendors/laravel.ts";
import * as twitter from "./vendors/twitter.ts";
import * as shopify from "./vendors/shopify.ts";
import * as shopline from "./vendors/shopline.ts";
import * as windows from "./vendors/windows.ts";
import * as exchange from "./vendors/exchange.ts";
import * as awsAlb from "./vendors/aws-alb.ts";

/** The class of each id. */
export const classesById: Readonly<Record<string, AnyErrorClass | null>> = {
  __proto__: null,
  "400": official.BadRequest,
  "401": official.Unauthorized,
  "402": official.PaymentRequired,
  "403": official.Forbidden,
  "404": official.NotFound,
  "405": official.MethodNotAllowed,
  "406": official.NotAcceptable,
  "407": official.ProxyAuthenticationRequired,
  "408": official.RequestTimeout,
  "409": official.Conflict,
  "410": official.Gone,
  "411": official.LengthRequired,
  "412": official.PreconditionFailed,
  "413": official.PayloadTooLarge,
  "414": official.UriTooLong,
  "415": official.UnsupportedMediaType,
  "416": official.RangeNotSatisfiable,
  "417": official.ExpectationFailed,
  "418": official.ImATeapot,
  "421": official.MisdirectedRequest,
  "422": official.UnprocessableContent,
  "423": official.Locked,
  "424": official.FailedDependency,
  "425": official.TooEarly,
  "426": official.UpgradeRequired,
  "428": official.PreconditionRequired,
  "429": official.TooManyRequests,
  "431": official.RequestHeaderFieldsTooLarge,
  "iis-440": iis.LoginTimeOut,
  "iis-449": iis.RetryWith,
  "451": official.UnavailableForLegalReasons,
  "iis-451": iis.Redirect,
  "laravel-419": laravel.PageExpired,
  "twitter-420": twitter.EnhanceYourCalm,
  "shopify-430": shopify.SecurityRejection,
  "shopline-433": shopline.RequestBlocked,
  "shopline-434": shopline.ExcessiveRateLimitSurpassed,
  "shopline-435": shopline.ChallengeCollapsarAttack,
  "shopline-436": shopline.SecurityPolicyTriggered,
  "windows-450": windows.BlockedByWindowsParentalControls,
  "exchange-456": exchange.Blocked,
  "exchange-457": exchange.ExpiredPassword,
  "aws-alb-463": awsAlb.TooManyIpAddresses,
  "aws-alb-464": awsAlb.IncompatibleProtocol,
};

/** The id of each code whose first meaning is a vendor's. */
export const firstVendorIds: Readonly<Record<string, string | null>> = {
  __proto__: null,
  "419": "laravel-419",
  "420": "twitter-420",
  "430": "shopify-430",
  "433": "shopline-433",
  "434": "shopline-434",
  "435": "shopline-435",
  "436": "shopline-436",
  "440": "iis-440",
  "449": "iis-449",
  "450": "windows-450",
  "456": "exchange-456",
  "457": "exchange-457",
  "463": "aws-alb-463",
  "464": "aws-alb-464",
};

/** The field of a response that tells of which id it is, where the code has another meaning without it. */
export const identifyingFields: Readonly<Record<string, string | null>> = {
  __proto__: null,
  "iis-451": "X-MS-Location",
};
