// @generated from spec/ by pnpm generate

import type { StatusRecord } from "../status.ts";

/** 400 Bad Request: The request is not valid, so it was not carried out. */
export interface Status400 extends StatusRecord {
  readonly id: "400";
  readonly code: 400;
  readonly name: "BadRequest";
  readonly phrase: "Bad Request";
  readonly official: true;
  readonly vendor: null;
  readonly registration: "registered";
  readonly registeredPhrase: null;
  readonly cacheable: false;
  readonly wire: 400;
  readonly logged: 400;
}

/** 401 Unauthorized: The client has to prove who it is with valid credentials before it gets access to the requested resource. */
export interface Status401 extends StatusRecord {
  readonly id: "401";
  readonly code: 401;
  readonly name: "Unauthorized";
  readonly phrase: "Unauthorized";
  readonly official: true;
  readonly vendor: null;
  readonly registration: "registered";
  readonly registeredPhrase: null;
  readonly cacheable: false;
  readonly wire: 401;
  readonly logged: 401;
}

/** 402 Payment Required: Payment is required before the server will carry out this request. */
export interface Status402 extends StatusRecord {
  readonly id: "402";
  readonly code: 402;
  readonly name: "PaymentRequired";
  readonly phrase: "Payment Required";
  readonly official: true;
  readonly vendor: null;
  readonly registration: "registered";
  readonly registeredPhrase: null;
  readonly cacheable: false;
  readonly wire: 402;
  readonly logged: 402;
}

/** 403 Forbidden: The server understands the request but refuses to carry it out. */
export interface Status403 extends StatusRecord {
  readonly id: "403";
  readonly code: 403;
  readonly name: "Forbidden";
  readonly phrase: "Forbidden";
  readonly official: true;
  readonly vendor: null;
  readonly registration: "registered";
  readonly registeredPhrase: null;
  readonly cacheable: false;
  readonly wire: 403;
  readonly logged: 403;
}

/** 404 Not Found: The server could not find the requested resource or does not want to reveal that the resource exists. */
export interface Status404 extends StatusRecord {
  readonly id: "404";
  readonly code: 404;
  readonly name: "NotFound";
  readonly phrase: "Not Found";
  readonly official: true;
  readonly vendor: null;
  readonly registration: "registered";
  readonly registeredPhrase: null;
  readonly cacheable: true;
  readonly wire: 404;
  readonly logged: 404;
}

/** 405 Method Not Allowed: The requested resource does not support the method of the request. */
export interface Status405 extends StatusRecord {
  readonly id: "405";
  readonly code: 405;
  readonly name: "MethodNotAllowed";
  readonly phrase: "Method Not Allowed";
  readonly official: true;
  readonly vendor: null;
  readonly registration: "registered";
  readonly registeredPhrase: null;
  readonly cacheable: true;
  readonly wire: 405;
  readonly logged: 405;
}

/** 406 Not Acceptable: The requested resource is not available in any form that the client accepts. */
export interface Status406 extends StatusRecord {
  readonly id: "406";
  readonly code: 406;
  readonly name: "NotAcceptable";
  readonly phrase: "Not Acceptable";
  readonly official: true;
  readonly vendor: null;
  readonly registration: "registered";
  readonly registeredPhrase: null;
  readonly cacheable: false;
  readonly wire: 406;
  readonly logged: 406;
}

/** 407 Proxy Authentication Required: The client must authenticate itself to the proxy before the request can go any further. */
export interface Status407 extends StatusRecord {
  readonly id: "407";
  readonly code: 407;
  readonly name: "ProxyAuthenticationRequired";
  readonly phrase: "Proxy Authentication Required";
  readonly official: true;
  readonly vendor: null;
  readonly registration: "registered";
  readonly registeredPhrase: null;
  readonly cacheable: false;
  readonly wire: 407;
  readonly logged: 407;
}

/** 408 Request Timeout: The server stopped waiting because the complete request did not arrive in time. */
export interface Status408 extends StatusRecord {
  readonly id: "408";
  readonly code: 408;
  readonly name: "RequestTimeout";
  readonly phrase: "Request Timeout";
  readonly official: true;
  readonly vendor: null;
  readonly registration: "registered";
  readonly registeredPhrase: null;
  readonly cacheable: false;
  readonly wire: 408;
  readonly logged: 408;
}

/** 409 Conflict: The request conflicts with the current state of the resource. */
export interface Status409 extends StatusRecord {
  readonly id: "409";
  readonly code: 409;
  readonly name: "Conflict";
  readonly phrase: "Conflict";
  readonly official: true;
  readonly vendor: null;
  readonly registration: "registered";
  readonly registeredPhrase: null;
  readonly cacheable: false;
  readonly wire: 409;
  readonly logged: 409;
}

/** 410 Gone: The resource is no longer available, probably for good. */
export interface Status410 extends StatusRecord {
  readonly id: "410";
  readonly code: 410;
  readonly name: "Gone";
  readonly phrase: "Gone";
  readonly official: true;
  readonly vendor: null;
  readonly registration: "registered";
  readonly registeredPhrase: null;
  readonly cacheable: true;
  readonly wire: 410;
  readonly logged: 410;
}

/** 411 Length Required: The server will not process this request unless the client states the length of its content. */
export interface Status411 extends StatusRecord {
  readonly id: "411";
  readonly code: 411;
  readonly name: "LengthRequired";
  readonly phrase: "Length Required";
  readonly official: true;
  readonly vendor: null;
  readonly registration: "registered";
  readonly registeredPhrase: null;
  readonly cacheable: false;
  readonly wire: 411;
  readonly logged: 411;
}

/** 412 Precondition Failed: The request was not carried out because a condition that the client had set was not met. */
export interface Status412 extends StatusRecord {
  readonly id: "412";
  readonly code: 412;
  readonly name: "PreconditionFailed";
  readonly phrase: "Precondition Failed";
  readonly official: true;
  readonly vendor: null;
  readonly registration: "registered";
  readonly registeredPhrase: null;
  readonly cacheable: false;
  readonly wire: 412;
  readonly logged: 412;
}

/**
 * 413 Payload Too Large: The content of the request is too large for the server.
 * The phrase that IANA has registered today is Content Too Large.
 */
export interface Status413 extends StatusRecord {
  readonly id: "413";
  readonly code: 413;
  readonly name: "PayloadTooLarge";
  readonly phrase: "Payload Too Large";
  readonly official: true;
  readonly vendor: null;
  readonly registration: "registered";
  readonly registeredPhrase: "Content Too Large";
  readonly cacheable: false;
  readonly wire: 413;
  readonly logged: 413;
}

/** 414 URI Too Long: The address in the request is longer than the server allows. */
export interface Status414 extends StatusRecord {
  readonly id: "414";
  readonly code: 414;
  readonly name: "UriTooLong";
  readonly phrase: "URI Too Long";
  readonly official: true;
  readonly vendor: null;
  readonly registration: "registered";
  readonly registeredPhrase: null;
  readonly cacheable: true;
  readonly wire: 414;
  readonly logged: 414;
}

/** 415 Unsupported Media Type: The content is in a format that the resource does not support for this method. */
export interface Status415 extends StatusRecord {
  readonly id: "415";
  readonly code: 415;
  readonly name: "UnsupportedMediaType";
  readonly phrase: "Unsupported Media Type";
  readonly official: true;
  readonly vendor: null;
  readonly registration: "registered";
  readonly registeredPhrase: null;
  readonly cacheable: false;
  readonly wire: 415;
  readonly logged: 415;
}

/** 416 Range Not Satisfiable: The requested range of the resource cannot be delivered. */
export interface Status416 extends StatusRecord {
  readonly id: "416";
  readonly code: 416;
  readonly name: "RangeNotSatisfiable";
  readonly phrase: "Range Not Satisfiable";
  readonly official: true;
  readonly vendor: null;
  readonly registration: "registered";
  readonly registeredPhrase: null;
  readonly cacheable: false;
  readonly wire: 416;
  readonly logged: 416;
}

/** 417 Expectation Failed: The server cannot meet the expectation that the client states in the Expect header field. */
export interface Status417 extends StatusRecord {
  readonly id: "417";
  readonly code: 417;
  readonly name: "ExpectationFailed";
  readonly phrase: "Expectation Failed";
  readonly official: true;
  readonly vendor: null;
  readonly registration: "registered";
  readonly registeredPhrase: null;
  readonly cacheable: false;
  readonly wire: 417;
  readonly logged: 417;
}

/** 418 I'm a teapot: A teapot cannot brew coffee. */
export interface Status418 extends StatusRecord {
  readonly id: "418";
  readonly code: 418;
  readonly name: "ImATeapot";
  readonly phrase: "I'm a teapot";
  readonly official: true;
  readonly vendor: null;
  readonly registration: "reserved";
  readonly registeredPhrase: "(Unused)";
  readonly cacheable: false;
  readonly wire: 418;
  readonly logged: 418;
}

/** 421 Misdirected Request: The request went to a server that does not serve the requested resource over this connection. */
export interface Status421 extends StatusRecord {
  readonly id: "421";
  readonly code: 421;
  readonly name: "MisdirectedRequest";
  readonly phrase: "Misdirected Request";
  readonly official: true;
  readonly vendor: null;
  readonly registration: "registered";
  readonly registeredPhrase: null;
  readonly cacheable: false;
  readonly wire: 421;
  readonly logged: 421;
}

/** 422 Unprocessable Content: The content is well formed but cannot be processed because of a semantic error. */
export interface Status422 extends StatusRecord {
  readonly id: "422";
  readonly code: 422;
  readonly name: "UnprocessableContent";
  readonly phrase: "Unprocessable Content";
  readonly official: true;
  readonly vendor: null;
  readonly registration: "registered";
  readonly registeredPhrase: null;
  readonly cacheable: false;
  readonly wire: 422;
  readonly logged: 422;
}

/** 423 Locked: The resource is locked. */
export interface Status423 extends StatusRecord {
  readonly id: "423";
  readonly code: 423;
  readonly name: "Locked";
  readonly phrase: "Locked";
  readonly official: true;
  readonly vendor: null;
  readonly registration: "registered";
  readonly registeredPhrase: null;
  readonly cacheable: false;
  readonly wire: 423;
  readonly logged: 423;
}

/** 424 Failed Dependency: The request was not carried out because an action that it depends on has failed. */
export interface Status424 extends StatusRecord {
  readonly id: "424";
  readonly code: 424;
  readonly name: "FailedDependency";
  readonly phrase: "Failed Dependency";
  readonly official: true;
  readonly vendor: null;
  readonly registration: "registered";
  readonly registeredPhrase: null;
  readonly cacheable: false;
  readonly wire: 424;
  readonly logged: 424;
}

/** 425 Too Early: The server does not process the request because the request could be a replay, and the client should send it again after the TLS handshake. */
export interface Status425 extends StatusRecord {
  readonly id: "425";
  readonly code: 425;
  readonly name: "TooEarly";
  readonly phrase: "Too Early";
  readonly official: true;
  readonly vendor: null;
  readonly registration: "registered";
  readonly registeredPhrase: null;
  readonly cacheable: false;
  readonly wire: 425;
  readonly logged: 425;
}

/** 426 Upgrade Required: The client must switch to another protocol before the server will handle this request. */
export interface Status426 extends StatusRecord {
  readonly id: "426";
  readonly code: 426;
  readonly name: "UpgradeRequired";
  readonly phrase: "Upgrade Required";
  readonly official: true;
  readonly vendor: null;
  readonly registration: "registered";
  readonly registeredPhrase: null;
  readonly cacheable: false;
  readonly wire: 426;
  readonly logged: 426;
}

/** 428 Precondition Required: The server handles this request only if the client makes it conditional, for example with If-Match. */
export interface Status428 extends StatusRecord {
  readonly id: "428";
  readonly code: 428;
  readonly name: "PreconditionRequired";
  readonly phrase: "Precondition Required";
  readonly official: true;
  readonly vendor: null;
  readonly registration: "registered";
  readonly registeredPhrase: null;
  readonly cacheable: false;
  readonly wire: 428;
  readonly logged: 428;
}

/** 429 Too Many Requests: The client has sent too many requests within a certain period and should wait before sending more. */
export interface Status429 extends StatusRecord {
  readonly id: "429";
  readonly code: 429;
  readonly name: "TooManyRequests";
  readonly phrase: "Too Many Requests";
  readonly official: true;
  readonly vendor: null;
  readonly registration: "registered";
  readonly registeredPhrase: null;
  readonly cacheable: false;
  readonly wire: 429;
  readonly logged: 429;
}

/** 431 Request Header Fields Too Large: One header field of the request is too large, or all of them together are. */
export interface Status431 extends StatusRecord {
  readonly id: "431";
  readonly code: 431;
  readonly name: "RequestHeaderFieldsTooLarge";
  readonly phrase: "Request Header Fields Too Large";
  readonly official: true;
  readonly vendor: null;
  readonly registration: "registered";
  readonly registeredPhrase: null;
  readonly cacheable: false;
  readonly wire: 431;
  readonly logged: 431;
}

/** 440 Login Time-out: The client's session has expired or is not valid, so the user must log in again. */
export interface StatusIis440 extends StatusRecord {
  readonly id: "iis-440";
  readonly code: 440;
  readonly name: "LoginTimeOut";
  readonly phrase: "Login Time-out";
  readonly official: false;
  readonly vendor: "iis";
  readonly registration: "unassigned";
  readonly registeredPhrase: null;
  readonly cacheable: false;
  readonly wire: 440;
  readonly logged: 440;
}

/** 444 No Response: This internal code tells the server to close the connection at once without sending anything to the client. */
export interface StatusNginx444 extends StatusRecord {
  readonly id: "nginx-444";
  readonly code: 444;
  readonly name: "NoResponse";
  readonly phrase: "No Response";
  readonly official: false;
  readonly vendor: "nginx";
  readonly registration: "unassigned";
  readonly registeredPhrase: null;
  readonly cacheable: false;
  readonly wire: null;
  readonly logged: 444;
}

/** 449 Retry With: The request cannot be carried out until the client repeats it with the information that the server asks for. */
export interface StatusIis449 extends StatusRecord {
  readonly id: "iis-449";
  readonly code: 449;
  readonly name: "RetryWith";
  readonly phrase: "Retry With";
  readonly official: false;
  readonly vendor: "iis";
  readonly registration: "unassigned";
  readonly registeredPhrase: null;
  readonly cacheable: false;
  readonly wire: 449;
  readonly logged: 449;
}

/** 451 Unavailable For Legal Reasons: The request was refused for legal reasons. */
export interface Status451 extends StatusRecord {
  readonly id: "451";
  readonly code: 451;
  readonly name: "UnavailableForLegalReasons";
  readonly phrase: "Unavailable For Legal Reasons";
  readonly official: true;
  readonly vendor: null;
  readonly registration: "registered";
  readonly registeredPhrase: null;
  readonly cacheable: true;
  readonly wire: 451;
  readonly logged: 451;
}

/** 451 Redirect: The client is sent to another server because this server cannot reach the user's mailbox or reaches it less efficiently. */
export interface StatusIis451 extends StatusRecord {
  readonly id: "iis-451";
  readonly code: 451;
  readonly name: "Redirect";
  readonly phrase: "Redirect";
  readonly official: false;
  readonly vendor: "iis";
  readonly registration: "registered for another meaning";
  readonly registeredPhrase: null;
  readonly cacheable: null;
  readonly wire: 451;
  readonly logged: 451;
}

/** 494 Request header too large: The client sent too many header fields or one that is too large, which nginx by default answers with status code 400. */
export interface StatusNginx494 extends StatusRecord {
  readonly id: "nginx-494";
  readonly code: 494;
  readonly name: "RequestHeaderTooLarge";
  readonly phrase: "Request header too large";
  readonly official: false;
  readonly vendor: "nginx";
  readonly registration: "unassigned";
  readonly registeredPhrase: null;
  readonly cacheable: false;
  readonly wire: 400;
  readonly logged: 400;
}

/** 495 SSL Certificate Error: The client certificate did not pass verification, which nginx by default answers with status code 400. */
export interface StatusNginx495 extends StatusRecord {
  readonly id: "nginx-495";
  readonly code: 495;
  readonly name: "SslCertificateError";
  readonly phrase: "SSL Certificate Error";
  readonly official: false;
  readonly vendor: "nginx";
  readonly registration: "unassigned";
  readonly registeredPhrase: null;
  readonly cacheable: false;
  readonly wire: 400;
  readonly logged: 400;
}

/** 496 SSL Certificate Required: The client did not send the required SSL certificate, which nginx by default answers with status code 400. */
export interface StatusNginx496 extends StatusRecord {
  readonly id: "nginx-496";
  readonly code: 496;
  readonly name: "SslCertificateRequired";
  readonly phrase: "SSL Certificate Required";
  readonly official: false;
  readonly vendor: "nginx";
  readonly registration: "unassigned";
  readonly registeredPhrase: null;
  readonly cacheable: false;
  readonly wire: 400;
  readonly logged: 400;
}

/** 497 HTTP Request Sent to HTTPS Port: An unencrypted HTTP request was sent to the HTTPS port, which nginx by default answers with status code 400. */
export interface StatusNginx497 extends StatusRecord {
  readonly id: "nginx-497";
  readonly code: 497;
  readonly name: "HttpRequestSentToHttpsPort";
  readonly phrase: "HTTP Request Sent to HTTPS Port";
  readonly official: false;
  readonly vendor: "nginx";
  readonly registration: "unassigned";
  readonly registeredPhrase: null;
  readonly cacheable: false;
  readonly wire: 400;
  readonly logged: 400;
}

/** 499 Client Closed Request: The client closed the connection before the server could send a response. */
export interface StatusNginx499 extends StatusRecord {
  readonly id: "nginx-499";
  readonly code: 499;
  readonly name: "ClientClosedRequest";
  readonly phrase: "Client Closed Request";
  readonly official: false;
  readonly vendor: "nginx";
  readonly registration: "unassigned";
  readonly registeredPhrase: null;
  readonly cacheable: false;
  readonly wire: null;
  readonly logged: 499;
}

/** 419 Page Expired: The security token of the form is missing or has expired, so the user must load the page again. */
export interface StatusLaravel419 extends StatusRecord {
  readonly id: "laravel-419";
  readonly code: 419;
  readonly name: "PageExpired";
  readonly phrase: "Page Expired";
  readonly official: false;
  readonly vendor: "laravel";
  readonly registration: "unassigned";
  readonly registeredPhrase: null;
  readonly cacheable: false;
  readonly wire: 419;
  readonly logged: 419;
}

/** 420 Enhance Your Calm: The client has sent more requests than the limit allows. */
export interface StatusTwitter420 extends StatusRecord {
  readonly id: "twitter-420";
  readonly code: 420;
  readonly name: "EnhanceYourCalm";
  readonly phrase: "Enhance Your Calm";
  readonly official: false;
  readonly vendor: "twitter";
  readonly registration: "unassigned";
  readonly registeredPhrase: null;
  readonly cacheable: false;
  readonly wire: 420;
  readonly logged: 420;
}

/** 430 Shopify Security Rejection: The request was rejected because it looks like an attack. */
export interface StatusShopify430 extends StatusRecord {
  readonly id: "shopify-430";
  readonly code: 430;
  readonly name: "SecurityRejection";
  readonly phrase: "Shopify Security Rejection";
  readonly official: false;
  readonly vendor: "shopify";
  readonly registration: "unassigned";
  readonly registeredPhrase: null;
  readonly cacheable: false;
  readonly wire: 430;
  readonly logged: 430;
}

/** 433 Request Blocked: The request was blocked because it looks like an attack or comes from a blocked IP address. */
export interface StatusShopline433 extends StatusRecord {
  readonly id: "shopline-433";
  readonly code: 433;
  readonly name: "RequestBlocked";
  readonly phrase: "Request Blocked";
  readonly official: false;
  readonly vendor: "shopline";
  readonly registration: "unassigned";
  readonly registeredPhrase: null;
  readonly cacheable: false;
  readonly wire: 433;
  readonly logged: 433;
}

/** 434 Excessive Rate Limit Surpassed: The request was blocked because the client exceeded the rate limit of the security check. */
export interface StatusShopline434 extends StatusRecord {
  readonly id: "shopline-434";
  readonly code: 434;
  readonly name: "ExcessiveRateLimitSurpassed";
  readonly phrase: "Excessive Rate Limit Surpassed";
  readonly official: false;
  readonly vendor: "shopline";
  readonly registration: "unassigned";
  readonly registeredPhrase: null;
  readonly cacheable: false;
  readonly wire: 434;
  readonly logged: 434;
}

/** 435 Challenge Collapsar Attack: The request was blocked because it appears to be part of an attack that floods the server with requests. */
export interface StatusShopline435 extends StatusRecord {
  readonly id: "shopline-435";
  readonly code: 435;
  readonly name: "ChallengeCollapsarAttack";
  readonly phrase: "Challenge Collapsar Attack";
  readonly official: false;
  readonly vendor: "shopline";
  readonly registration: "unassigned";
  readonly registeredPhrase: null;
  readonly cacheable: false;
  readonly wire: 435;
  readonly logged: 435;
}

/** 436 Security Policy Triggered: The request was blocked because its content violates a security policy. */
export interface StatusShopline436 extends StatusRecord {
  readonly id: "shopline-436";
  readonly code: 436;
  readonly name: "SecurityPolicyTriggered";
  readonly phrase: "Security Policy Triggered";
  readonly official: false;
  readonly vendor: "shopline";
  readonly registration: "unassigned";
  readonly registeredPhrase: null;
  readonly cacheable: false;
  readonly wire: 436;
  readonly logged: 436;
}

/** 450 Blocked by Windows Parental Controls: The parental controls of Windows block access to the requested page. */
export interface StatusWindows450 extends StatusRecord {
  readonly id: "windows-450";
  readonly code: 450;
  readonly name: "BlockedByWindowsParentalControls";
  readonly phrase: "Blocked by Windows Parental Controls";
  readonly official: false;
  readonly vendor: "windows";
  readonly registration: "unassigned";
  readonly registeredPhrase: null;
  readonly cacheable: false;
  readonly wire: 450;
  readonly logged: 450;
}

/** 456 Blocked: The user's account is blocked. */
export interface StatusExchange456 extends StatusRecord {
  readonly id: "exchange-456";
  readonly code: 456;
  readonly name: "Blocked";
  readonly phrase: "Blocked";
  readonly official: false;
  readonly vendor: "exchange";
  readonly registration: "unassigned";
  readonly registeredPhrase: null;
  readonly cacheable: false;
  readonly wire: 456;
  readonly logged: 456;
}

/** 457 Expired Password: The user's password has expired. */
export interface StatusExchange457 extends StatusRecord {
  readonly id: "exchange-457";
  readonly code: 457;
  readonly name: "ExpiredPassword";
  readonly phrase: "Expired Password";
  readonly official: false;
  readonly vendor: "exchange";
  readonly registration: "unassigned";
  readonly registeredPhrase: null;
  readonly cacheable: false;
  readonly wire: 457;
  readonly logged: 457;
}

/** 460 Client Closed Connection: The client closed the connection before the load balancer could send a response. */
export interface StatusAwsAlb460 extends StatusRecord {
  readonly id: "aws-alb-460";
  readonly code: 460;
  readonly name: "ClientClosedConnection";
  readonly phrase: "Client Closed Connection";
  readonly official: false;
  readonly vendor: "aws-alb";
  readonly registration: "unassigned";
  readonly registeredPhrase: null;
  readonly cacheable: false;
  readonly wire: null;
  readonly logged: 460;
}

/** 463 Too Many IP Addresses: The X-Forwarded-For header field of the request contains more than 30 IP addresses. */
export interface StatusAwsAlb463 extends StatusRecord {
  readonly id: "aws-alb-463";
  readonly code: 463;
  readonly name: "TooManyIpAddresses";
  readonly phrase: "Too Many IP Addresses";
  readonly official: false;
  readonly vendor: "aws-alb";
  readonly registration: "unassigned";
  readonly registeredPhrase: null;
  readonly cacheable: false;
  readonly wire: 463;
  readonly logged: 463;
}

/** 464 Incompatible Protocol: The server behind the load balancer does not support the protocol of the request. */
export interface StatusAwsAlb464 extends StatusRecord {
  readonly id: "aws-alb-464";
  readonly code: 464;
  readonly name: "IncompatibleProtocol";
  readonly phrase: "Incompatible Protocol";
  readonly official: false;
  readonly vendor: "aws-alb";
  readonly registration: "unassigned";
  readonly registeredPhrase: null;
  readonly cacheable: false;
  readonly wire: 464;
  readonly logged: 464;
}

/** 498 Invalid Token: The access token is not valid or has expired. */
export interface StatusEsri498 extends StatusRecord {
  readonly id: "esri-498";
  readonly code: 498;
  readonly name: "InvalidToken";
  readonly phrase: "Invalid Token";
  readonly official: false;
  readonly vendor: "esri";
  readonly registration: "unassigned";
  readonly registeredPhrase: null;
  readonly cacheable: null;
  readonly wire: 200;
  readonly logged: 200;
}

/** 499 Token Required: An access token is required but was not sent. */
export interface StatusEsri499 extends StatusRecord {
  readonly id: "esri-499";
  readonly code: 499;
  readonly name: "TokenRequired";
  readonly phrase: "Token Required";
  readonly official: false;
  readonly vendor: "esri";
  readonly registration: "unassigned";
  readonly registeredPhrase: null;
  readonly cacheable: null;
  readonly wire: 200;
  readonly logged: 200;
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
