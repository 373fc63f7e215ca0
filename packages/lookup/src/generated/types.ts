// @generated from spec/ by pnpm generate

import type { StatusOf } from "../status.ts";

/** 400 Bad Request: The request is not valid, so it was not carried out. */
export interface Status400 extends StatusOf<400> {
  readonly name: "BadRequest";
  readonly phrase: "Bad Request";
}

/** 401 Unauthorized: The client has to prove who it is with valid credentials before it gets access to the requested resource. */
export interface Status401 extends StatusOf<401> {
  readonly name: "Unauthorized";
  readonly phrase: "Unauthorized";
}

/** 402 Payment Required: Payment is required before the server will carry out this request. */
export interface Status402 extends StatusOf<402> {
  readonly name: "PaymentRequired";
  readonly phrase: "Payment Required";
}

/** 403 Forbidden: The server understands the request but refuses to carry it out. */
export interface Status403 extends StatusOf<403> {
  readonly name: "Forbidden";
  readonly phrase: "Forbidden";
}

/** 404 Not Found: The server could not find the requested resource or does not want to reveal that the resource exists. */
export interface Status404 extends StatusOf<404, true> {
  readonly name: "NotFound";
  readonly phrase: "Not Found";
}

/** 405 Method Not Allowed: The requested resource does not support the method of the request. */
export interface Status405 extends StatusOf<405, true> {
  readonly name: "MethodNotAllowed";
  readonly phrase: "Method Not Allowed";
}

/** 406 Not Acceptable: The requested resource is not available in any form that the client accepts. */
export interface Status406 extends StatusOf<406> {
  readonly name: "NotAcceptable";
  readonly phrase: "Not Acceptable";
}

/** 407 Proxy Authentication Required: The client must authenticate itself to the proxy before the request can go any further. */
export interface Status407 extends StatusOf<407> {
  readonly name: "ProxyAuthenticationRequired";
  readonly phrase: "Proxy Authentication Required";
}

/** 408 Request Timeout: The server stopped waiting because the complete request did not arrive in time. */
export interface Status408 extends StatusOf<408> {
  readonly name: "RequestTimeout";
  readonly phrase: "Request Timeout";
}

/** 409 Conflict: The request conflicts with the current state of the resource. */
export interface Status409 extends StatusOf<409> {
  readonly name: "Conflict";
  readonly phrase: "Conflict";
}

/** 410 Gone: The resource is no longer available, probably for good. */
export interface Status410 extends StatusOf<410, true> {
  readonly name: "Gone";
  readonly phrase: "Gone";
}

/** 411 Length Required: The server will not process this request unless the client states the length of its content. */
export interface Status411 extends StatusOf<411> {
  readonly name: "LengthRequired";
  readonly phrase: "Length Required";
}

/** 412 Precondition Failed: The request was not carried out because a condition that the client had set was not met. */
export interface Status412 extends StatusOf<412> {
  readonly name: "PreconditionFailed";
  readonly phrase: "Precondition Failed";
}

/**
 * 413 Payload Too Large: The content of the request is too large for the server.
 * The phrase that IANA has registered today is Content Too Large.
 */
export interface Status413 extends StatusOf<413, false, "official", "registered", "Content Too Large"> {
  readonly name: "PayloadTooLarge";
  readonly phrase: "Payload Too Large";
}

/** 414 URI Too Long: The address in the request is longer than the server allows. */
export interface Status414 extends StatusOf<414, true> {
  readonly name: "UriTooLong";
  readonly phrase: "URI Too Long";
}

/** 415 Unsupported Media Type: The content is in a format that the resource does not support for this method. */
export interface Status415 extends StatusOf<415> {
  readonly name: "UnsupportedMediaType";
  readonly phrase: "Unsupported Media Type";
}

/** 416 Range Not Satisfiable: The requested range of the resource cannot be delivered. */
export interface Status416 extends StatusOf<416> {
  readonly name: "RangeNotSatisfiable";
  readonly phrase: "Range Not Satisfiable";
}

/** 417 Expectation Failed: The server cannot meet the expectation that the client states in the Expect header field. */
export interface Status417 extends StatusOf<417> {
  readonly name: "ExpectationFailed";
  readonly phrase: "Expectation Failed";
}

/** 418 I'm a teapot: A teapot cannot brew coffee. */
export interface Status418 extends StatusOf<418, false, "official", "reserved", "(Unused)"> {
  readonly name: "ImATeapot";
  readonly phrase: "I'm a teapot";
}

/** 421 Misdirected Request: The request went to a server that does not serve the requested resource over this connection. */
export interface Status421 extends StatusOf<421> {
  readonly name: "MisdirectedRequest";
  readonly phrase: "Misdirected Request";
}

/** 422 Unprocessable Content: The content is well formed but cannot be processed because of a semantic error. */
export interface Status422 extends StatusOf<422> {
  readonly name: "UnprocessableContent";
  readonly phrase: "Unprocessable Content";
}

/** 423 Locked: The resource is locked. */
export interface Status423 extends StatusOf<423> {
  readonly name: "Locked";
  readonly phrase: "Locked";
}

/** 424 Failed Dependency: The request was not carried out because an action that it depends on has failed. */
export interface Status424 extends StatusOf<424> {
  readonly name: "FailedDependency";
  readonly phrase: "Failed Dependency";
}

/** 425 Too Early: The server does not process the request because the request could be a replay, and the client should send it again after the TLS handshake. */
export interface Status425 extends StatusOf<425> {
  readonly name: "TooEarly";
  readonly phrase: "Too Early";
}

/** 426 Upgrade Required: The client must switch to another protocol before the server will handle this request. */
export interface Status426 extends StatusOf<426> {
  readonly name: "UpgradeRequired";
  readonly phrase: "Upgrade Required";
}

/** 428 Precondition Required: The server handles this request only if the client makes it conditional, for example with If-Match. */
export interface Status428 extends StatusOf<428> {
  readonly name: "PreconditionRequired";
  readonly phrase: "Precondition Required";
}

/** 429 Too Many Requests: The client has sent too many requests within a certain period and should wait before sending more. */
export interface Status429 extends StatusOf<429> {
  readonly name: "TooManyRequests";
  readonly phrase: "Too Many Requests";
}

/** 431 Request Header Fields Too Large: One header field of the request is too large, or all of them together are. */
export interface Status431 extends StatusOf<431> {
  readonly name: "RequestHeaderFieldsTooLarge";
  readonly phrase: "Request Header Fields Too Large";
}

/** 440 Login Time-out: The client's session has expired or is not valid, so the user must log in again. */
export interface StatusIis440 extends StatusOf<440, false, "iis", "unassigned"> {
  readonly name: "LoginTimeOut";
  readonly phrase: "Login Time-out";
}

/** 444 No Response: This internal code tells the server to close the connection at once without sending anything to the client. */
export interface StatusNginx444 extends StatusOf<444, false, "nginx", "unassigned", null, null> {
  readonly name: "NoResponse";
  readonly phrase: "No Response";
}

/** 449 Retry With: The request cannot be carried out until the client repeats it with the information that the server asks for. */
export interface StatusIis449 extends StatusOf<449, false, "iis", "unassigned"> {
  readonly name: "RetryWith";
  readonly phrase: "Retry With";
}

/** 451 Unavailable For Legal Reasons: The request was refused for legal reasons. */
export interface Status451 extends StatusOf<451, true> {
  readonly name: "UnavailableForLegalReasons";
  readonly phrase: "Unavailable For Legal Reasons";
}

/** 451 Redirect: The client is sent to another server because this server cannot reach the user's mailbox or reaches it less efficiently. */
export interface StatusIis451 extends StatusOf<451, null, "iis", "registered for another meaning"> {
  readonly name: "Redirect";
  readonly phrase: "Redirect";
}

/** 494 Request header too large: The client sent too many header fields or one that is too large, which nginx by default answers with status code 400. */
export interface StatusNginx494 extends StatusOf<494, false, "nginx", "unassigned", null, 400, 400> {
  readonly name: "RequestHeaderTooLarge";
  readonly phrase: "Request header too large";
}

/** 495 SSL Certificate Error: The client certificate did not pass verification, which nginx by default answers with status code 400. */
export interface StatusNginx495 extends StatusOf<495, false, "nginx", "unassigned", null, 400, 400> {
  readonly name: "SslCertificateError";
  readonly phrase: "SSL Certificate Error";
}

/** 496 SSL Certificate Required: The client did not send the required SSL certificate, which nginx by default answers with status code 400. */
export interface StatusNginx496 extends StatusOf<496, false, "nginx", "unassigned", null, 400, 400> {
  readonly name: "SslCertificateRequired";
  readonly phrase: "SSL Certificate Required";
}

/** 497 HTTP Request Sent to HTTPS Port: An unencrypted HTTP request was sent to the HTTPS port, which nginx by default answers with status code 400. */
export interface StatusNginx497 extends StatusOf<497, false, "nginx", "unassigned", null, 400, 400> {
  readonly name: "HttpRequestSentToHttpsPort";
  readonly phrase: "HTTP Request Sent to HTTPS Port";
}

/** 499 Client Closed Request: The client closed the connection before the server could send a response. */
export interface StatusNginx499 extends StatusOf<499, false, "nginx", "unassigned", null, null> {
  readonly name: "ClientClosedRequest";
  readonly phrase: "Client Closed Request";
}

/** 419 Page Expired: The security token of the form is missing or has expired, so the user must load the page again. */
export interface StatusLaravel419 extends StatusOf<419, false, "laravel", "unassigned"> {
  readonly name: "PageExpired";
  readonly phrase: "Page Expired";
}

/** 420 Enhance Your Calm: The client has sent more requests than the limit allows. */
export interface StatusTwitter420 extends StatusOf<420, false, "twitter", "unassigned"> {
  readonly name: "EnhanceYourCalm";
  readonly phrase: "Enhance Your Calm";
}

/** 430 Shopify Security Rejection: The request was rejected because it looks like an attack. */
export interface StatusShopify430 extends StatusOf<430, false, "shopify", "unassigned"> {
  readonly name: "SecurityRejection";
  readonly phrase: "Shopify Security Rejection";
}

/** 433 Request Blocked: The request was blocked because it looks like an attack or comes from a blocked IP address. */
export interface StatusShopline433 extends StatusOf<433, false, "shopline", "unassigned"> {
  readonly name: "RequestBlocked";
  readonly phrase: "Request Blocked";
}

/** 434 Excessive Rate Limit Surpassed: The request was blocked because the client exceeded the rate limit of the security check. */
export interface StatusShopline434 extends StatusOf<434, false, "shopline", "unassigned"> {
  readonly name: "ExcessiveRateLimitSurpassed";
  readonly phrase: "Excessive Rate Limit Surpassed";
}

/** 435 Challenge Collapsar Attack: The request was blocked because it appears to be part of an attack that floods the server with requests. */
export interface StatusShopline435 extends StatusOf<435, false, "shopline", "unassigned"> {
  readonly name: "ChallengeCollapsarAttack";
  readonly phrase: "Challenge Collapsar Attack";
}

/** 436 Security Policy Triggered: The request was blocked because its content violates a security policy. */
export interface StatusShopline436 extends StatusOf<436, false, "shopline", "unassigned"> {
  readonly name: "SecurityPolicyTriggered";
  readonly phrase: "Security Policy Triggered";
}

/** 450 Blocked by Windows Parental Controls: The parental controls of Windows block access to the requested page. */
export interface StatusWindows450 extends StatusOf<450, false, "windows", "unassigned"> {
  readonly name: "BlockedByWindowsParentalControls";
  readonly phrase: "Blocked by Windows Parental Controls";
}

/** 456 Blocked: The user's account is blocked. */
export interface StatusExchange456 extends StatusOf<456, false, "exchange", "unassigned"> {
  readonly name: "Blocked";
  readonly phrase: "Blocked";
}

/** 457 Expired Password: The user's password has expired. */
export interface StatusExchange457 extends StatusOf<457, false, "exchange", "unassigned"> {
  readonly name: "ExpiredPassword";
  readonly phrase: "Expired Password";
}

/** 460 Client Closed Connection: The client closed the connection before the load balancer could send a response. */
export interface StatusAwsAlb460 extends StatusOf<460, false, "aws-alb", "unassigned", null, null> {
  readonly name: "ClientClosedConnection";
  readonly phrase: "Client Closed Connection";
}

/** 463 Too Many IP Addresses: The X-Forwarded-For header field of the request contains more than 30 IP addresses. */
export interface StatusAwsAlb463 extends StatusOf<463, false, "aws-alb", "unassigned"> {
  readonly name: "TooManyIpAddresses";
  readonly phrase: "Too Many IP Addresses";
}

/** 464 Incompatible Protocol: The server behind the load balancer does not support the protocol of the request. */
export interface StatusAwsAlb464 extends StatusOf<464, false, "aws-alb", "unassigned"> {
  readonly name: "IncompatibleProtocol";
  readonly phrase: "Incompatible Protocol";
}

/** 498 Invalid Token: The access token is not valid or has expired. */
export interface StatusEsri498 extends StatusOf<498, null, "esri", "unassigned", null, 200, 200> {
  readonly name: "InvalidToken";
  readonly phrase: "Invalid Token";
}

/** 499 Token Required: An access token is required but was not sent. */
export interface StatusEsri499 extends StatusOf<499, null, "esri", "unassigned", null, 200, 200> {
  readonly name: "TokenRequired";
  readonly phrase: "Token Required";
}

/** Every status by its id. */
export interface StatusById {
  readonly "400": Status400;
  readonly "401": Status401;
  readonly "402": Status402;
  readonly "403": Status403;
  readonly "404": Status404;
  readonly "405": Status405;
  readonly "406": Status406;
  readonly "407": Status407;
  readonly "408": Status408;
  readonly "409": Status409;
  readonly "410": Status410;
  readonly "411": Status411;
  readonly "412": Status412;
  readonly "413": Status413;
  readonly "414": Status414;
  readonly "415": Status415;
  readonly "416": Status416;
  readonly "417": Status417;
  readonly "418": Status418;
  readonly "421": Status421;
  readonly "422": Status422;
  readonly "423": Status423;
  readonly "424": Status424;
  readonly "425": Status425;
  readonly "426": Status426;
  readonly "428": Status428;
  readonly "429": Status429;
  readonly "431": Status431;
  readonly "iis-440": StatusIis440;
  readonly "nginx-444": StatusNginx444;
  readonly "iis-449": StatusIis449;
  readonly "451": Status451;
  readonly "iis-451": StatusIis451;
  readonly "nginx-494": StatusNginx494;
  readonly "nginx-495": StatusNginx495;
  readonly "nginx-496": StatusNginx496;
  readonly "nginx-497": StatusNginx497;
  readonly "nginx-499": StatusNginx499;
  readonly "laravel-419": StatusLaravel419;
  readonly "twitter-420": StatusTwitter420;
  readonly "shopify-430": StatusShopify430;
  readonly "shopline-433": StatusShopline433;
  readonly "shopline-434": StatusShopline434;
  readonly "shopline-435": StatusShopline435;
  readonly "shopline-436": StatusShopline436;
  readonly "windows-450": StatusWindows450;
  readonly "exchange-456": StatusExchange456;
  readonly "exchange-457": StatusExchange457;
  readonly "aws-alb-460": StatusAwsAlb460;
  readonly "aws-alb-463": StatusAwsAlb463;
  readonly "aws-alb-464": StatusAwsAlb464;
  readonly "esri-498": StatusEsri498;
  readonly "esri-499": StatusEsri499;
}

/** The meanings of each code, by who gives them. */
export interface StatusByCode {
  readonly 400: { official: Status400 };
  readonly 401: { official: Status401 };
  readonly 402: { official: Status402 };
  readonly 403: { official: Status403 };
  readonly 404: { official: Status404 };
  readonly 405: { official: Status405 };
  readonly 406: { official: Status406 };
  readonly 407: { official: Status407 };
  readonly 408: { official: Status408 };
  readonly 409: { official: Status409 };
  readonly 410: { official: Status410 };
  readonly 411: { official: Status411 };
  readonly 412: { official: Status412 };
  readonly 413: { official: Status413 };
  readonly 414: { official: Status414 };
  readonly 415: { official: Status415 };
  readonly 416: { official: Status416 };
  readonly 417: { official: Status417 };
  readonly 418: { official: Status418 };
  readonly 419: { laravel: StatusLaravel419 };
  readonly 420: { twitter: StatusTwitter420 };
  readonly 421: { official: Status421 };
  readonly 422: { official: Status422 };
  readonly 423: { official: Status423 };
  readonly 424: { official: Status424 };
  readonly 425: { official: Status425 };
  readonly 426: { official: Status426 };
  readonly 428: { official: Status428 };
  readonly 429: { official: Status429 };
  readonly 430: { shopify: StatusShopify430 };
  readonly 431: { official: Status431 };
  readonly 433: { shopline: StatusShopline433 };
  readonly 434: { shopline: StatusShopline434 };
  readonly 435: { shopline: StatusShopline435 };
  readonly 436: { shopline: StatusShopline436 };
  readonly 440: { iis: StatusIis440 };
  readonly 444: { nginx: StatusNginx444 };
  readonly 449: { iis: StatusIis449 };
  readonly 450: { windows: StatusWindows450 };
  readonly 451: { official: Status451; iis: StatusIis451 };
  readonly 456: { exchange: StatusExchange456 };
  readonly 457: { exchange: StatusExchange457 };
  readonly 460: { "aws-alb": StatusAwsAlb460 };
  readonly 463: { "aws-alb": StatusAwsAlb463 };
  readonly 464: { "aws-alb": StatusAwsAlb464 };
  readonly 494: { nginx: StatusNginx494 };
  readonly 495: { nginx: StatusNginx495 };
  readonly 496: { nginx: StatusNginx496 };
  readonly 497: { nginx: StatusNginx497 };
  readonly 498: { esri: StatusEsri498 };
  readonly 499: { nginx: StatusNginx499; esri: StatusEsri499 };
}

/** Who uses codes of their own. */
export type Vendor =
  | "aws-alb"
  | "esri"
  | "exchange"
  | "iis"
  | "laravel"
  | "nginx"
  | "shopify"
  | "shopline"
  | "twitter"
  | "windows";

/** Every known substatus code, such as `404.13`. */
export type SubstatusCode =
  | "400.1"
  | "400.2"
  | "400.3"
  | "400.4"
  | "400.5"
  | "400.6"
  | "400.7"
  | "400.8"
  | "400.9"
  | "400.10"
  | "400.11"
  | "400.601"
  | "400.602"
  | "400.603"
  | "400.604"
  | "400.605"
  | "400.606"
  | "401.1"
  | "401.2"
  | "401.3"
  | "401.4"
  | "401.5"
  | "401.7"
  | "401.501"
  | "401.502"
  | "401.503"
  | "401.504"
  | "403.1"
  | "403.2"
  | "403.3"
  | "403.4"
  | "403.5"
  | "403.6"
  | "403.7"
  | "403.8"
  | "403.9"
  | "403.10"
  | "403.11"
  | "403.12"
  | "403.13"
  | "403.14"
  | "403.15"
  | "403.16"
  | "403.17"
  | "403.18"
  | "403.19"
  | "403.20"
  | "403.21"
  | "403.22"
  | "403.23"
  | "403.24"
  | "403.501"
  | "403.502"
  | "403.503"
  | "403.504"
  | "404.0"
  | "404.1"
  | "404.2"
  | "404.3"
  | "404.4"
  | "404.5"
  | "404.6"
  | "404.7"
  | "404.8"
  | "404.9"
  | "404.10"
  | "404.11"
  | "404.12"
  | "404.13"
  | "404.14"
  | "404.15"
  | "404.16"
  | "404.17"
  | "404.18"
  | "404.19"
  | "404.20"
  | "404.21"
  | "404.22"
  | "404.23"
  | "404.501"
  | "404.502"
  | "404.503"
  | "404.504"
  | "405.0"
  | "406.0"
  | "408.0"
  | "412.0"
  | "413.0"
  | "413.1"
  | "423.1"
  | "423.2";

/** Whose turn it is. */
export type Fault =
  | "connection"
  | "credentials"
  | "pace"
  | "policy"
  | "request"
  | "state";

/** Something to do about a client error. */
export type StepId =
  | "ask-permission"
  | "change-protocol"
  | "check-address"
  | "choose-format"
  | "clear-cookies"
  | "correct-input"
  | "look-elsewhere"
  | "pay"
  | "reconnect"
  | "report"
  | "send-less"
  | "sign-in"
  | "start-over"
  | "try-another-network"
  | "use-certificate"
  | "wait";

/** What has to change, or happen, before a request is repeated. */
export type RetryChange =
  | "acceptable-form"
  | "after-handshake"
  | "allowed-method"
  | "asked-information"
  | "client-certificate"
  | "content-length"
  | "correct-request"
  | "current-condition"
  | "less-content"
  | "lock-token"
  | "new-address"
  | "new-connection"
  | "new-form"
  | "no-expectation"
  | "nothing-defined"
  | "nothing-helps"
  | "other-credentials"
  | "resolve-conflict"
  | "send-credentials"
  | "shorter-address"
  | "smaller-fields"
  | "supported-format"
  | "supported-protocol"
  | "tls"
  | "valid-range"
  | "wait";

/** When a field is sent, or asked for. */
export type Condition =
  | "always"
  | "byte-range"
  | "content-coding"
  | "media-type"
  | "over-http-1-1"
  | "own-blocking"
  | "patch-format"
  | "temporary"
  | "url-known"
  | "wait-known"
  | "webdav";

/** The code of any official client error. */
export type Http4xxCode =
  | 400
  | 401
  | 402
  | 403
  | 404
  | 405
  | 406
  | 407
  | 408
  | 409
  | 410
  | 411
  | 412
  | 413
  | 414
  | 415
  | 416
  | 417
  | 418
  | 421
  | 422
  | 423
  | 424
  | 425
  | 426
  | 428
  | 429
  | 431
  | 451;

/** Every code that only vendors give a meaning. */
export type VendorHttp4xxCode =
  | 419
  | 420
  | 430
  | 433
  | 434
  | 435
  | 436
  | 440
  | 444
  | 449
  | 450
  | 456
  | 457
  | 460
  | 463
  | 464
  | 494
  | 495
  | 496
  | 497
  | 498
  | 499;

/** The code of any known client error, official or a vendor's. */
export type AnyHttp4xxCode = Http4xxCode | VendorHttp4xxCode;
