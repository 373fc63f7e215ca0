// @generated from spec/ by pnpm generate

import type { StatusData } from "../status-data.ts";

export const statuses: readonly StatusData[] = [
  {
    id: "400",
    code: 400,
    name: "BadRequest",
    phrase: "Bad Request",
    description: "The request is not valid, so it was not carried out",
    problem: {
      detail: "The content is not valid JSON because it ends in the middle of an object",
    },
  },
  {
    id: "401",
    code: 401,
    name: "Unauthorized",
    phrase: "Unauthorized",
    description: "The client has to prove who it is with valid credentials before it gets access to the requested resource",
    headers: [
      {
        name: "WWW-Authenticate",
        level: "MUST",
        when: "always",
        required: true,
        rule: "RFC 9110, section 15.5.2",
        example: "Basic realm=\"example.com\", charset=\"UTF-8\"",
      },
    ],
    problem: {
      detail: "The request has no Authorization field",
    },
  },
  {
    id: "402",
    code: 402,
    name: "PaymentRequired",
    phrase: "Payment Required",
    description: "Payment is required before the server will carry out this request",
    problem: {
      type: "https://api.example.com/problems/card-declined",
      title: "Card declined",
      detail: "The bank has declined the card, so order 1017 is not paid",
    },
  },
  {
    id: "403",
    code: 403,
    name: "Forbidden",
    phrase: "Forbidden",
    description: "The server understands the request but refuses to carry it out",
    problem: {
      detail: "A reader may not delete articles",
    },
  },
  {
    id: "404",
    code: 404,
    name: "NotFound",
    phrase: "Not Found",
    description: "The server could not find the requested resource or does not want to reveal that the resource exists",
    problem: {
      detail: "There is no article 1404",
    },
  },
  {
    id: "405",
    code: 405,
    name: "MethodNotAllowed",
    phrase: "Method Not Allowed",
    description: "The requested resource does not support the method of the request",
    aliases: ["NotAllowed"],
    headers: [
      {
        name: "Allow",
        level: "MUST",
        when: "always",
        required: true,
        rule: "RFC 9110, section 15.5.6",
        example: "GET, HEAD",
      },
    ],
    problem: {
      detail: "A report can be read but not deleted",
    },
  },
  {
    id: "406",
    code: 406,
    name: "NotAcceptable",
    phrase: "Not Acceptable",
    description: "The requested resource is not available in any form that the client accepts",
    problem: {
      type: "https://api.example.com/problems/not-available-as",
      title: "Not available in this media type",
      detail: "The report is available as text/html and as text/csv but not as application/pdf",
      extensions: {
        available: [
          {
            href: "/reports/2024.html",
            type: "text/html",
          },
          {
            href: "/reports/2024.csv",
            type: "text/csv",
          },
        ],
      },
    },
  },
  {
    id: "407",
    code: 407,
    name: "ProxyAuthenticationRequired",
    phrase: "Proxy Authentication Required",
    description: "The client must authenticate itself to the proxy before the request can go any further",
    aliases: ["ProxyAuthRequired"],
    headers: [
      {
        name: "Proxy-Authenticate",
        level: "MUST",
        when: "always",
        required: true,
        rule: "RFC 9110, section 15.5.8",
        example: "Basic realm=\"proxy.example.com\", charset=\"UTF-8\"",
      },
    ],
    problem: {
      detail: "The request has no Proxy-Authorization field",
    },
  },
  {
    id: "408",
    code: 408,
    name: "RequestTimeout",
    phrase: "Request Timeout",
    description: "The server stopped waiting because the complete request did not arrive in time",
    problem: {
      detail: "Only 10 of the 512 bytes of content arrived within 30 seconds",
    },
  },
  {
    id: "409",
    code: 409,
    name: "Conflict",
    phrase: "Conflict",
    description: "The request conflicts with the current state of the resource",
    problem: {
      type: "https://api.example.com/problems/slug-taken",
      title: "Slug taken",
      detail: "Article 12 already has the slug teapots",
      extensions: {
        article: "/articles/12",
      },
    },
  },
  {
    id: "410",
    code: 410,
    name: "Gone",
    phrase: "Gone",
    description: "The resource is no longer available, probably for good",
    problem: {
      detail: "The promotion of 2019 is over and its page has been removed for good",
    },
  },
  {
    id: "411",
    code: 411,
    name: "LengthRequired",
    phrase: "Length Required",
    description: "The server will not process this request unless the client states the length of its content",
    problem: {
      detail: "The request has content but no Content-Length field",
    },
  },
  {
    id: "412",
    code: 412,
    name: "PreconditionFailed",
    phrase: "Precondition Failed",
    description: "The request was not carried out because a condition that the client had set was not met",
    problem: {
      detail: "The article has been changed since version v41, which the client has edited",
    },
  },
  {
    id: "413",
    code: 413,
    name: "PayloadTooLarge",
    phrase: "Payload Too Large",
    description: "The content of the request is too large for the server",
    aliases: ["ContentTooLarge", "RequestEntityTooLarge", "RequestTooLong"],
    headers: [
      {
        name: "Retry-After",
        level: "SHOULD",
        when: "temporary",
        required: false,
        rule: "RFC 9110, section 15.5.14",
        example: "120",
      },
    ],
    problem: {
      type: "https://api.example.com/problems/file-too-large",
      title: "File too large",
      detail: "The content has 5368709120 bytes where 10485760 are accepted",
      extensions: {
        maximumBytes: 10485760,
      },
    },
  },
  {
    id: "414",
    code: 414,
    name: "UriTooLong",
    phrase: "URI Too Long",
    description: "The address in the request is longer than the server allows",
    aliases: ["RequestUriTooLarge", "RequestUriTooLong"],
    problem: {
      detail: "The request target is longer than 8000 octets",
    },
  },
  {
    id: "415",
    code: 415,
    name: "UnsupportedMediaType",
    phrase: "Unsupported Media Type",
    description: "The content is in a format that the resource does not support for this method",
    headers: [
      {
        name: "Accept-Encoding",
        level: "ought to",
        when: "content-coding",
        required: false,
        rule: "RFC 9110, section 15.5.16",
        example: "gzip, br",
      },
      {
        name: "Accept",
        level: "can",
        when: "media-type",
        required: false,
        rule: "RFC 9110, section 15.5.16",
        example: "application/json",
      },
      {
        name: "Accept-Patch",
        level: "SHOULD",
        when: "patch-format",
        required: false,
        rule: "RFC 5789, section 2.2",
        example: "application/merge-patch+json, application/json-patch+json",
      },
    ],
    problem: {
      detail: "An article is accepted as application/json but not as application/xml",
    },
  },
  {
    id: "416",
    code: 416,
    name: "RangeNotSatisfiable",
    phrase: "Range Not Satisfiable",
    description: "The requested range of the resource cannot be delivered",
    aliases: ["RequestedRangeNotSatisfiable"],
    headers: [
      {
        name: "Content-Range",
        level: "SHOULD",
        when: "byte-range",
        required: false,
        rule: "RFC 9110, section 15.5.17",
        example: "bytes */20480",
      },
    ],
    problem: {
      detail: "The range starts at byte 20480 but the last byte of the file is 20479",
    },
  },
  {
    id: "417",
    code: 417,
    name: "ExpectationFailed",
    phrase: "Expectation Failed",
    description: "The server cannot meet the expectation that the client states in the Expect header field",
    problem: {
      detail: "The server meets no expectation other than 100-continue",
    },
  },
  {
    id: "418",
    code: 418,
    name: "ImATeapot",
    phrase: "I'm a teapot",
    description: "A teapot cannot brew coffee",
    aliases: ["IAmATeapot", "Teapot"],
    problem: {
      detail: "This pot is short and stout and brews tea only",
    },
  },
  {
    id: "421",
    code: 421,
    name: "MisdirectedRequest",
    phrase: "Misdirected Request",
    description: "The request went to a server that does not serve the requested resource over this connection",
    problem: {
      detail: "This connection leads to www.example.com and not to shop.example.com",
    },
  },
  {
    id: "422",
    code: 422,
    name: "UnprocessableContent",
    phrase: "Unprocessable Content",
    description: "The content is well formed but cannot be processed because of a semantic error",
    aliases: ["UnprocessableEntity"],
    problem: {
      type: "https://api.example.com/problems/invalid-article",
      title: "Invalid article",
      detail: "The article has an empty title and a date that does not exist",
      extensions: {
        errors: [
          {
            detail: "must not be empty",
            pointer: "#/title",
          },
          {
            detail: "must be a date of the calendar",
            pointer: "#/published",
          },
        ],
      },
    },
  },
  {
    id: "423",
    code: 423,
    name: "Locked",
    phrase: "Locked",
    description: "The resource is locked",
    problem: {
      detail: "The document is locked and the request does not submit its lock token",
    },
  },
  {
    id: "424",
    code: 424,
    name: "FailedDependency",
    phrase: "Failed Dependency",
    description: "The request was not carried out because an action that it depends on has failed",
    problem: {
      type: "https://api.example.com/problems/earlier-step-failed",
      title: "Earlier step failed",
      detail: "The release was not made because the test run before it has failed",
      extensions: {
        dependsOn: "/test-runs/318",
      },
    },
  },
  {
    id: "425",
    code: 425,
    name: "TooEarly",
    phrase: "Too Early",
    description: "The server does not process the request because the request could be a replay, and the client should send it again after the TLS handshake",
    aliases: ["UnorderedCollection"],
    problem: {
      detail: "The request arrived in TLS early data and may be a replay",
    },
  },
  {
    id: "426",
    code: 426,
    name: "UpgradeRequired",
    phrase: "Upgrade Required",
    description: "The client must switch to another protocol before the server will handle this request",
    headers: [
      {
        name: "Upgrade",
        level: "MUST",
        when: "over-http-1-1",
        required: true,
        rule: "RFC 9110, section 15.5.22",
        example: "websocket",
      },
      {
        name: "Connection",
        level: "MUST",
        when: "over-http-1-1",
        required: true,
        rule: "RFC 9110, section 7.8",
        example: "Upgrade",
      },
    ],
    problem: {
      detail: "The chat is available over WebSocket only",
    },
  },
  {
    id: "428",
    code: 428,
    name: "PreconditionRequired",
    phrase: "Precondition Required",
    description: "The server handles this request only if the client makes it conditional, for example with If-Match",
    problem: {
      detail: "Repeat the request with the entity tag of the edited version in the If-Match field",
    },
  },
  {
    id: "429",
    code: 429,
    name: "TooManyRequests",
    phrase: "Too Many Requests",
    description: "The client has sent too many requests within a certain period and should wait before sending more",
    headers: [
      {
        name: "Retry-After",
        level: "MAY",
        when: "wait-known",
        required: false,
        rule: "RFC 6585, section 4",
        example: "60",
      },
    ],
    problem: {
      detail: "The limit of 100 requests a minute has been reached",
    },
  },
  {
    id: "431",
    code: 431,
    name: "RequestHeaderFieldsTooLarge",
    phrase: "Request Header Fields Too Large",
    description: "One header field of the request is too large, or all of them together are",
    problem: {
      detail: "The Cookie field is larger than 16384 bytes",
    },
  },
  {
    id: "iis-440",
    code: 440,
    name: "LoginTimeOut",
    phrase: "Login Time-out",
    description: "The client's session has expired or is not valid, so the user must log in again",
    problem: {
      detail: "The session of the mailbox has expired",
    },
  },
  {
    id: "iis-449",
    code: 449,
    name: "RetryWith",
    phrase: "Retry With",
    description: "The request cannot be carried out until the client repeats it with the information that the server asks for",
    aliases: ["NeedProvisioning", "ReplyWith"],
    headers: [
      {
        name: "Ms-Echo-Request",
        level: "MUST",
        when: "webdav",
        required: false,
        rule: "MS-WDV: Retrying a Request with the 449 Status Code, server",
        example: "ticket=8f14e45fceea167a",
      },
    ],
    problem: {
      detail: "The server wants the value of Ms-Echo-Request back in an Ms-Echo-Reply field",
    },
  },
  {
    id: "451",
    code: 451,
    name: "UnavailableForLegalReasons",
    phrase: "Unavailable For Legal Reasons",
    description: "The request was refused for legal reasons",
    headers: [
      {
        name: "Link",
        level: "SHOULD",
        when: "own-blocking",
        required: false,
        rule: "RFC 7725, section 4",
        example: "<https://isp.example.org/blocking>; rel=\"blocked-by\"",
      },
    ],
    problem: {
      detail: "An order of the District Court of Example forbids www.example.com to show this article",
    },
  },
  {
    id: "iis-451",
    code: 451,
    name: "Redirect",
    phrase: "Redirect",
    description: "The client is sent to another server because this server cannot reach the user's mailbox or reaches it less efficiently",
    headers: [
      {
        name: "X-MS-Location",
        level: "SHOULD",
        when: "url-known",
        required: false,
        rule: "MS-ASHTTP: Handling HTTP POST Command Requests, section 3.2.5.1",
        example: "https://mail.example.com/Microsoft-Server-ActiveSync",
      },
    ],
    problem: {
      detail: "The mailbox is on another server, which X-MS-Location names",
    },
  },
  {
    id: "laravel-419",
    code: 419,
    name: "PageExpired",
    phrase: "Page Expired",
    description: "The security token of the form is missing or has expired, so the user must load the page again",
    problem: {
      detail: "The token of the form does not belong to the session",
    },
  },
  {
    id: "twitter-420",
    code: 420,
    name: "EnhanceYourCalm",
    phrase: "Enhance Your Calm",
    description: "The client has sent more requests than the limit allows",
    headers: [
      {
        name: "Retry-After",
        level: "MAY",
        when: "wait-known",
        required: false,
        rule: "Twitter: new HTTP response code 420 for rate limiting (2009-12-22)",
        example: "60",
      },
    ],
    problem: {
      detail: "The search has been asked too often",
    },
  },
  {
    id: "shopify-430",
    code: 430,
    name: "SecurityRejection",
    phrase: "Shopify Security Rejection",
    description: "The request was rejected because it looks like an attack",
    problem: {
      detail: "The request looks malicious",
    },
  },
  {
    id: "shopline-433",
    code: 433,
    name: "RequestBlocked",
    phrase: "Request Blocked",
    description: "The request was blocked because it looks like an attack or comes from a blocked IP address",
    problem: {
      detail: "The address of the client is on the blocklist",
    },
  },
  {
    id: "shopline-434",
    code: 434,
    name: "ExcessiveRateLimitSurpassed",
    phrase: "Excessive Rate Limit Surpassed",
    description: "The request was blocked because the client exceeded the rate limit of the security check",
    problem: {
      detail: "The rate limit of the security check has been exceeded",
    },
  },
  {
    id: "shopline-435",
    code: 435,
    name: "ChallengeCollapsarAttack",
    phrase: "Challenge Collapsar Attack",
    description: "The request was blocked because it appears to be part of an attack that floods the server with requests",
    problem: {
      detail: "The requests look like an attack that floods the server",
    },
  },
  {
    id: "shopline-436",
    code: 436,
    name: "SecurityPolicyTriggered",
    phrase: "Security Policy Triggered",
    description: "The request was blocked because its content violates a security policy",
    problem: {
      detail: "The content of the request violates a security policy",
    },
  },
  {
    id: "windows-450",
    code: 450,
    name: "BlockedByWindowsParentalControls",
    phrase: "Blocked by Windows Parental Controls",
    description: "The parental controls of Windows block access to the requested page",
    problem: {
      detail: "The account of the child may not open this page",
    },
  },
  {
    id: "exchange-456",
    code: 456,
    name: "Blocked",
    phrase: "Blocked",
    description: "The user's account is blocked",
    problem: {
      detail: "The account has been blocked",
    },
  },
  {
    id: "exchange-457",
    code: 457,
    name: "ExpiredPassword",
    phrase: "Expired Password",
    description: "The user's password has expired",
    headers: [
      {
        name: "X-MS-Credential-Service-Url",
        level: "MUST",
        when: "always",
        required: true,
        rule: "MS-ASHTTP: Handling HTTP POST Command Requests, section 3.2.5.1",
        example: "https://mail.example.com/password",
      },
    ],
    problem: {
      detail: "The password has expired",
    },
  },
  {
    id: "aws-alb-463",
    code: 463,
    name: "TooManyIpAddresses",
    phrase: "Too Many IP Addresses",
    description: "The X-Forwarded-For header field of the request contains more than 30 IP addresses",
    problem: {
      detail: "X-Forwarded-For has 31 addresses",
    },
  },
  {
    id: "aws-alb-464",
    code: 464,
    name: "IncompatibleProtocol",
    phrase: "Incompatible Protocol",
    description: "The server behind the load balancer does not support the protocol of the request",
    problem: {
      detail: "The target group speaks HTTP/1.1, and the request is gRPC",
    },
  },
];

/** When fields are sent, in English, by the id of the condition. */
export const conditions: Readonly<Record<string, string>> = {
  always: "always",
  "byte-range": "if the request asked for a range of bytes",
  "content-coding": "if the content coding is not supported",
  "media-type": "if the media type is not supported",
  "over-http-1-1": "over HTTP/1.1",
  "own-blocking": "if the sender of the response itself blocks access",
  "patch-format": "if the patch format is not supported",
  temporary: "if the cause is temporary",
  "url-known": "if the server knows the right address",
  "wait-known": "if the server knows how long to wait",
  webdav: "in response to a WebDAV request",
};
