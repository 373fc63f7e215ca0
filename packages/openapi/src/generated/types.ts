// @generated from spec/ by pnpm generate

/** The id of the first meaning of each code. */
export interface IdsByCode {
  readonly 400: "400";
  readonly 401: "401";
  readonly 402: "402";
  readonly 403: "403";
  readonly 404: "404";
  readonly 405: "405";
  readonly 406: "406";
  readonly 407: "407";
  readonly 408: "408";
  readonly 409: "409";
  readonly 410: "410";
  readonly 411: "411";
  readonly 412: "412";
  readonly 413: "413";
  readonly 414: "414";
  readonly 415: "415";
  readonly 416: "416";
  readonly 417: "417";
  readonly 418: "418";
  readonly 421: "421";
  readonly 422: "422";
  readonly 423: "423";
  readonly 424: "424";
  readonly 425: "425";
  readonly 426: "426";
  readonly 428: "428";
  readonly 429: "429";
  readonly 431: "431";
  readonly 440: "iis-440";
  readonly 449: "iis-449";
  readonly 451: "451";
}

/** The name of each id. */
export interface NamesById {
  readonly "400": "BadRequest";
  readonly "401": "Unauthorized";
  readonly "402": "PaymentRequired";
  readonly "403": "Forbidden";
  readonly "404": "NotFound";
  readonly "405": "MethodNotAllowed";
  readonly "406": "NotAcceptable";
  readonly "407": "ProxyAuthenticationRequired";
  readonly "408": "RequestTimeout";
  readonly "409": "Conflict";
  readonly "410": "Gone";
  readonly "411": "LengthRequired";
  readonly "412": "PreconditionFailed";
  readonly "413": "PayloadTooLarge";
  readonly "414": "UriTooLong";
  readonly "415": "UnsupportedMediaType";
  readonly "416": "RangeNotSatisfiable";
  readonly "417": "ExpectationFailed";
  readonly "418": "ImATeapot";
  readonly "421": "MisdirectedRequest";
  readonly "422": "UnprocessableContent";
  readonly "423": "Locked";
  readonly "424": "FailedDependency";
  readonly "425": "TooEarly";
  readonly "426": "UpgradeRequired";
  readonly "428": "PreconditionRequired";
  readonly "429": "TooManyRequests";
  readonly "431": "RequestHeaderFieldsTooLarge";
  readonly "iis-440": "LoginTimeOut";
  readonly "iis-449": "RetryWith";
  readonly "451": "UnavailableForLegalReasons";
  readonly "iis-451": "Redirect";
}

/** The id of each name, and of each other name. */
export interface IdsByName {
  readonly BadRequest: "400";
  readonly Unauthorized: "401";
  readonly PaymentRequired: "402";
  readonly Forbidden: "403";
  readonly NotFound: "404";
  readonly MethodNotAllowed: "405";
  readonly NotAllowed: "405";
  readonly NotAcceptable: "406";
  readonly ProxyAuthenticationRequired: "407";
  readonly ProxyAuthRequired: "407";
  readonly RequestTimeout: "408";
  readonly Conflict: "409";
  readonly Gone: "410";
  readonly LengthRequired: "411";
  readonly PreconditionFailed: "412";
  readonly PayloadTooLarge: "413";
  readonly ContentTooLarge: "413";
  readonly RequestEntityTooLarge: "413";
  readonly RequestTooLong: "413";
  readonly UriTooLong: "414";
  readonly RequestUriTooLarge: "414";
  readonly RequestUriTooLong: "414";
  readonly UnsupportedMediaType: "415";
  readonly RangeNotSatisfiable: "416";
  readonly RequestedRangeNotSatisfiable: "416";
  readonly ExpectationFailed: "417";
  readonly ImATeapot: "418";
  readonly IAmATeapot: "418";
  readonly Teapot: "418";
  readonly MisdirectedRequest: "421";
  readonly UnprocessableContent: "422";
  readonly UnprocessableEntity: "422";
  readonly Locked: "423";
  readonly FailedDependency: "424";
  readonly TooEarly: "425";
  readonly UnorderedCollection: "425";
  readonly UpgradeRequired: "426";
  readonly PreconditionRequired: "428";
  readonly TooManyRequests: "429";
  readonly RequestHeaderFieldsTooLarge: "431";
  readonly LoginTimeOut: "iis-440";
  readonly RetryWith: "iis-449";
  readonly NeedProvisioning: "iis-449";
  readonly ReplyWith: "iis-449";
  readonly UnavailableForLegalReasons: "451";
  readonly Redirect: "iis-451";
}
