// @generated from spec/ by pnpm generate

import type { Http4xxError } from "../http-4xx-error.ts";

/** The errors that have a class, by the id of their status. */
export interface Http4xxErrors {
  readonly "400": Http4xxError<400, "400", "BadRequest">;
  readonly "401": Http4xxError<401, "401", "Unauthorized">;
  readonly "402": Http4xxError<402, "402", "PaymentRequired">;
  readonly "403": Http4xxError<403, "403", "Forbidden">;
  readonly "404": Http4xxError<404, "404", "NotFound">;
  readonly "405": Http4xxError<405, "405", "MethodNotAllowed">;
  readonly "406": Http4xxError<406, "406", "NotAcceptable">;
  readonly "407": Http4xxError<407, "407", "ProxyAuthenticationRequired">;
  readonly "408": Http4xxError<408, "408", "RequestTimeout">;
  readonly "409": Http4xxError<409, "409", "Conflict">;
  readonly "410": Http4xxError<410, "410", "Gone">;
  readonly "411": Http4xxError<411, "411", "LengthRequired">;
  readonly "412": Http4xxError<412, "412", "PreconditionFailed">;
  readonly "413": Http4xxError<413, "413", "PayloadTooLarge">;
  readonly "414": Http4xxError<414, "414", "UriTooLong">;
  readonly "415": Http4xxError<415, "415", "UnsupportedMediaType">;
  readonly "416": Http4xxError<416, "416", "RangeNotSatisfiable">;
  readonly "417": Http4xxError<417, "417", "ExpectationFailed">;
  readonly "418": Http4xxError<418, "418", "ImATeapot">;
  readonly "421": Http4xxError<421, "421", "MisdirectedRequest">;
  readonly "422": Http4xxError<422, "422", "UnprocessableContent">;
  readonly "423": Http4xxError<423, "423", "Locked">;
  readonly "424": Http4xxError<424, "424", "FailedDependency">;
  readonly "425": Http4xxError<425, "425", "TooEarly">;
  readonly "426": Http4xxError<426, "426", "UpgradeRequired">;
  readonly "428": Http4xxError<428, "428", "PreconditionRequired">;
  readonly "429": Http4xxError<429, "429", "TooManyRequests">;
  readonly "431": Http4xxError<431, "431", "RequestHeaderFieldsTooLarge">;
  readonly "iis-440": Http4xxError<440, "iis-440", "LoginTimeOut">;
  readonly "iis-449": Http4xxError<449, "iis-449", "RetryWith">;
  readonly "451": Http4xxError<451, "451", "UnavailableForLegalReasons">;
  readonly "iis-451": Http4xxError<451, "iis-451", "Redirect">;
  readonly "laravel-419": Http4xxError<419, "laravel-419", "PageExpired">;
  readonly "twitter-420": Http4xxError<420, "twitter-420", "EnhanceYourCalm">;
  readonly "shopify-430": Http4xxError<430, "shopify-430", "SecurityRejection">;
  readonly "shopline-433": Http4xxError<433, "shopline-433", "RequestBlocked">;
  readonly "shopline-434": Http4xxError<434, "shopline-434", "ExcessiveRateLimitSurpassed">;
  readonly "shopline-435": Http4xxError<435, "shopline-435", "ChallengeCollapsarAttack">;
  readonly "shopline-436": Http4xxError<436, "shopline-436", "SecurityPolicyTriggered">;
  readonly "windows-450": Http4xxError<450, "windows-450", "BlockedByWindowsParentalControls">;
  readonly "exchange-456": Http4xxError<456, "exchange-456", "Blocked">;
  readonly "exchange-457": Http4xxError<457, "exchange-457", "ExpiredPassword">;
  readonly "aws-alb-463": Http4xxError<463, "aws-alb-463", "TooManyIpAddresses">;
  readonly "aws-alb-464": Http4xxError<464, "aws-alb-464", "IncompatibleProtocol">;
}

/** The names of the fields that must be carried, by id. */
export interface RequiredFieldNames {
  readonly "401": "WWW-Authenticate";
  readonly "405": "Allow";
  readonly "407": "Proxy-Authenticate";
  readonly "426": "Upgrade";
  readonly "exchange-457": "X-MS-Credential-Service-Url";
}

/** The id of each code whose first meaning is a vendor's. */
export interface FirstVendorIds {
  readonly 419: "laravel-419";
  readonly 420: "twitter-420";
  readonly 430: "shopify-430";
  readonly 433: "shopline-433";
  readonly 434: "shopline-434";
  readonly 435: "shopline-435";
  readonly 436: "shopline-436";
  readonly 440: "iis-440";
  readonly 449: "iis-449";
  readonly 450: "windows-450";
  readonly 456: "exchange-456";
  readonly 457: "exchange-457";
  readonly 463: "aws-alb-463";
  readonly 464: "aws-alb-464";
}

/** The ids of what no client receives by its own code, and no error is made of. */
export type UnsentId = "nginx-444" | "nginx-494" | "nginx-495" | "nginx-496" | "nginx-497" | "nginx-499" | "aws-alb-460" | "esri-498" | "esri-499";
