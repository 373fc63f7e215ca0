// @generated from spec/ by pnpm generate

/** The client errors of HTTP by name. */
export const Http4xx = {
  /**
   * 400 Bad Request: The request is not valid, so it was not carried out.
   *
   * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.1 RFC 9110: HTTP Semantics, section 15.5.1}
   */
  BadRequest: 400,
  /**
   * 401 Unauthorized: The client has to prove who it is with valid credentials before it gets access to the requested resource.
   *
   * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.2 RFC 9110: HTTP Semantics, section 15.5.2}
   */
  Unauthorized: 401,
  /**
   * 402 Payment Required: Payment is required before the server will carry out this request.
   *
   * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.3 RFC 9110: HTTP Semantics, section 15.5.3}
   */
  PaymentRequired: 402,
  /**
   * 403 Forbidden: The server understands the request but refuses to carry it out.
   *
   * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.4 RFC 9110: HTTP Semantics, section 15.5.4}
   */
  Forbidden: 403,
  /**
   * 404 Not Found: The server could not find the requested resource or does not want to reveal that the resource exists.
   *
   * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5 RFC 9110: HTTP Semantics, section 15.5.5}
   */
  NotFound: 404,
  /**
   * 405 Method Not Allowed: The requested resource does not support the method of the request.
   * Another name of {@link MethodNotAllowed}.
   *
   * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.6 RFC 9110: HTTP Semantics, section 15.5.6}
   */
  NotAllowed: 405,
  /**
   * 405 Method Not Allowed: The requested resource does not support the method of the request.
   *
   * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.6 RFC 9110: HTTP Semantics, section 15.5.6}
   */
  MethodNotAllowed: 405,
  /**
   * 406 Not Acceptable: The requested resource is not available in any form that the client accepts.
   *
   * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.7 RFC 9110: HTTP Semantics, section 15.5.7}
   */
  NotAcceptable: 406,
  /**
   * 407 Proxy Authentication Required: The client must authenticate itself to the proxy before the request can go any further.
   * Another name of {@link ProxyAuthenticationRequired}.
   *
   * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.8 RFC 9110: HTTP Semantics, section 15.5.8}
   */
  ProxyAuthRequired: 407,
  /**
   * 407 Proxy Authentication Required: The client must authenticate itself to the proxy before the request can go any further.
   *
   * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.8 RFC 9110: HTTP Semantics, section 15.5.8}
   */
  ProxyAuthenticationRequired: 407,
  /**
   * 408 Request Timeout: The server stopped waiting because the complete request did not arrive in time.
   *
   * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.9 RFC 9110: HTTP Semantics, section 15.5.9}
   */
  RequestTimeout: 408,
  /**
   * 409 Conflict: The request conflicts with the current state of the resource.
   *
   * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.10 RFC 9110: HTTP Semantics, section 15.5.10}
   */
  Conflict: 409,
  /**
   * 410 Gone: The resource is no longer available, probably for good.
   *
   * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.11 RFC 9110: HTTP Semantics, section 15.5.11}
   */
  Gone: 410,
  /**
   * 411 Length Required: The server will not process this request unless the client states the length of its content.
   *
   * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.12 RFC 9110: HTTP Semantics, section 15.5.12}
   */
  LengthRequired: 411,
  /**
   * 412 Precondition Failed: The request was not carried out because a condition that the client had set was not met.
   *
   * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.13 RFC 9110: HTTP Semantics, section 15.5.13}
   */
  PreconditionFailed: 412,
  /**
   * 413 Payload Too Large: The content of the request is too large for the server.
   * The name that IANA has registered for {@link PayloadTooLarge}.
   *
   * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.14 RFC 9110: HTTP Semantics, section 15.5.14}
   */
  ContentTooLarge: 413,
  /**
   * 413 Payload Too Large: The content of the request is too large for the server.
   * A former name of {@link PayloadTooLarge}.
   *
   * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.14 RFC 9110: HTTP Semantics, section 15.5.14}
   * @deprecated Use {@link ContentTooLarge}.
   */
  RequestEntityTooLarge: 413,
  /**
   * 413 Payload Too Large: The content of the request is too large for the server.
   * Another name of {@link PayloadTooLarge}.
   *
   * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.14 RFC 9110: HTTP Semantics, section 15.5.14}
   */
  RequestTooLong: 413,
  /**
   * 413 Payload Too Large: The content of the request is too large for the server.
   * The name in the document that this follows; the one that IANA has registered is {@link ContentTooLarge}.
   *
   * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.14 RFC 9110: HTTP Semantics, section 15.5.14}
   */
  PayloadTooLarge: 413,
  /**
   * 414 URI Too Long: The address in the request is longer than the server allows.
   * A former name of {@link UriTooLong}.
   *
   * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.15 RFC 9110: HTTP Semantics, section 15.5.15}
   * @deprecated Use {@link UriTooLong}.
   */
  RequestUriTooLarge: 414,
  /**
   * 414 URI Too Long: The address in the request is longer than the server allows.
   * A former name of {@link UriTooLong}.
   *
   * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.15 RFC 9110: HTTP Semantics, section 15.5.15}
   * @deprecated Use {@link UriTooLong}.
   */
  RequestUriTooLong: 414,
  /**
   * 414 URI Too Long: The address in the request is longer than the server allows.
   *
   * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.15 RFC 9110: HTTP Semantics, section 15.5.15}
   */
  UriTooLong: 414,
  /**
   * 415 Unsupported Media Type: The content is in a format that the resource does not support for this method.
   *
   * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.16 RFC 9110: HTTP Semantics, section 15.5.16}
   */
  UnsupportedMediaType: 415,
  /**
   * 416 Range Not Satisfiable: The requested range of the resource cannot be delivered.
   * A former name of {@link RangeNotSatisfiable}.
   *
   * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.17 RFC 9110: HTTP Semantics, section 15.5.17}
   * @deprecated Use {@link RangeNotSatisfiable}.
   */
  RequestedRangeNotSatisfiable: 416,
  /**
   * 416 Range Not Satisfiable: The requested range of the resource cannot be delivered.
   *
   * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.17 RFC 9110: HTTP Semantics, section 15.5.17}
   */
  RangeNotSatisfiable: 416,
  /**
   * 417 Expectation Failed: The server cannot meet the expectation that the client states in the Expect header field.
   *
   * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.18 RFC 9110: HTTP Semantics, section 15.5.18}
   */
  ExpectationFailed: 417,
  /**
   * 418 I'm a teapot: A teapot cannot brew coffee.
   * Another name of {@link ImATeapot}.
   *
   * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.19 RFC 9110: HTTP Semantics, section 15.5.19}
   */
  IAmATeapot: 418,
  /**
   * 418 I'm a teapot: A teapot cannot brew coffee.
   * Another name of {@link ImATeapot}.
   *
   * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.19 RFC 9110: HTTP Semantics, section 15.5.19}
   */
  Teapot: 418,
  /**
   * 418 I'm a teapot: A teapot cannot brew coffee.
   *
   * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.19 RFC 9110: HTTP Semantics, section 15.5.19}
   */
  ImATeapot: 418,
  /**
   * 421 Misdirected Request: The request went to a server that does not serve the requested resource over this connection.
   *
   * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.20 RFC 9110: HTTP Semantics, section 15.5.20}
   */
  MisdirectedRequest: 421,
  /**
   * 422 Unprocessable Content: The content is well formed but cannot be processed because of a semantic error.
   * A former name of {@link UnprocessableContent}.
   *
   * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.21 RFC 9110: HTTP Semantics, section 15.5.21}
   * @deprecated Use {@link UnprocessableContent}.
   */
  UnprocessableEntity: 422,
  /**
   * 422 Unprocessable Content: The content is well formed but cannot be processed because of a semantic error.
   *
   * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.21 RFC 9110: HTTP Semantics, section 15.5.21}
   */
  UnprocessableContent: 422,
  /**
   * 423 Locked: The resource is locked.
   *
   * {@link https://www.rfc-editor.org/rfc/rfc4918.html#section-11.3 RFC 4918: HTTP Extensions for WebDAV, section 11.3}
   */
  Locked: 423,
  /**
   * 424 Failed Dependency: The request was not carried out because an action that it depends on has failed.
   *
   * {@link https://www.rfc-editor.org/rfc/rfc4918.html#section-11.4 RFC 4918: HTTP Extensions for WebDAV, section 11.4}
   */
  FailedDependency: 424,
  /**
   * 425 Too Early: The server does not process the request because the request could be a replay, and the client should send it again after the TLS handshake.
   * Another name of {@link TooEarly}.
   *
   * {@link https://www.rfc-editor.org/rfc/rfc8470.html#section-5.2 RFC 8470: Using Early Data in HTTP, section 5.2}
   */
  UnorderedCollection: 425,
  /**
   * 425 Too Early: The server does not process the request because the request could be a replay, and the client should send it again after the TLS handshake.
   *
   * {@link https://www.rfc-editor.org/rfc/rfc8470.html#section-5.2 RFC 8470: Using Early Data in HTTP, section 5.2}
   */
  TooEarly: 425,
  /**
   * 426 Upgrade Required: The client must switch to another protocol before the server will handle this request.
   *
   * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.22 RFC 9110: HTTP Semantics, section 15.5.22}
   */
  UpgradeRequired: 426,
  /**
   * 428 Precondition Required: The server handles this request only if the client makes it conditional, for example with If-Match.
   *
   * {@link https://www.rfc-editor.org/rfc/rfc6585.html#section-3 RFC 6585: Additional HTTP Status Codes, section 3}
   */
  PreconditionRequired: 428,
  /**
   * 429 Too Many Requests: The client has sent too many requests within a certain period and should wait before sending more.
   *
   * {@link https://www.rfc-editor.org/rfc/rfc6585.html#section-4 RFC 6585: Additional HTTP Status Codes, section 4}
   */
  TooManyRequests: 429,
  /**
   * 431 Request Header Fields Too Large: One header field of the request is too large, or all of them together are.
   *
   * {@link https://www.rfc-editor.org/rfc/rfc6585.html#section-5 RFC 6585: Additional HTTP Status Codes, section 5}
   */
  RequestHeaderFieldsTooLarge: 431,
  /**
   * 451 Unavailable For Legal Reasons: The request was refused for legal reasons.
   *
   * {@link https://www.rfc-editor.org/rfc/rfc7725.html#section-3 RFC 7725: An HTTP Status Code to Report Legal Obstacles, section 3}
   */
  UnavailableForLegalReasons: 451,
} as const;
/** The client errors of HTTP by name. */
export type Http4xx = (typeof Http4xx)[keyof typeof Http4xx];

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

/** The client errors of AWS Application Load Balancer by name. */
export const AwsAlbHttp4xx = {
  /**
   * 460 Client Closed Connection: The client closed the connection before the load balancer could send a response.
   *
   * {@link https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html AWS: Troubleshoot your Application Load Balancers}
   */
  ClientClosedConnection: 460,
  /**
   * 463 Too Many IP Addresses: The X-Forwarded-For header field of the request contains more than 30 IP addresses.
   *
   * {@link https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html AWS: Troubleshoot your Application Load Balancers}
   */
  TooManyIpAddresses: 463,
  /**
   * 464 Incompatible Protocol: The server behind the load balancer does not support the protocol of the request.
   *
   * {@link https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html AWS: Troubleshoot your Application Load Balancers}
   */
  IncompatibleProtocol: 464,
} as const;
/** The client errors of AWS Application Load Balancer by name. */
export type AwsAlbHttp4xx = (typeof AwsAlbHttp4xx)[keyof typeof AwsAlbHttp4xx];

/** The code of any client error of AWS Application Load Balancer. */
export type AwsAlbHttp4xxCode =
  | 460
  | 463
  | 464;

/** The client errors of Esri ArcGIS by name. */
export const EsriHttp4xx = {
  /**
   * 498 Invalid Token: The access token is not valid or has expired.
   *
   * {@link https://github.com/Esri/arcgis-rest-js/blob/3c9a0f074215d6f81f03a470c19ef3cff29ee62b/packages/arcgis-rest-request/src/utils/check-for-errors.ts ArcGIS REST JS: check-for-errors.ts}
   */
  InvalidToken: 498,
  /**
   * 499 Token Required: An access token is required but was not sent.
   *
   * {@link https://github.com/Esri/arcgis-rest-js/blob/3c9a0f074215d6f81f03a470c19ef3cff29ee62b/packages/arcgis-rest-request/src/utils/check-for-errors.ts ArcGIS REST JS: check-for-errors.ts}
   */
  TokenRequired: 499,
} as const;
/** The client errors of Esri ArcGIS by name. */
export type EsriHttp4xx = (typeof EsriHttp4xx)[keyof typeof EsriHttp4xx];

/** The code of any client error of Esri ArcGIS. */
export type EsriHttp4xxCode =
  | 498
  | 499;

/** The client errors of Microsoft Exchange ActiveSync by name. */
export const ExchangeHttp4xx = {
  /**
   * 456 Blocked: The user's account is blocked.
   *
   * {@link https://learn.microsoft.com/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d MS-ASHTTP: Status Line, section 2.2.2.1.1}
   */
  Blocked: 456,
  /**
   * 457 Expired Password: The user's password has expired.
   *
   * {@link https://learn.microsoft.com/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d MS-ASHTTP: Status Line, section 2.2.2.1.1}
   */
  ExpiredPassword: 457,
} as const;
/** The client errors of Microsoft Exchange ActiveSync by name. */
export type ExchangeHttp4xx = (typeof ExchangeHttp4xx)[keyof typeof ExchangeHttp4xx];

/** The code of any client error of Microsoft Exchange ActiveSync. */
export type ExchangeHttp4xxCode =
  | 456
  | 457;

/** The client errors of Microsoft Internet Information Services by name. */
export const IisHttp4xx = {
  /**
   * 440 Login Time-out: The client's session has expired or is not valid, so the user must log in again.
   *
   * {@link https://technet.microsoft.com/en-us/library/dd789741(v=EXCHG.80).aspx Microsoft TechNet: How to Troubleshoot the 440 Login Timeout Error Message in Outlook Web Access}
   */
  LoginTimeOut: 440,
  /**
   * 449 Retry With: The request cannot be carried out until the client repeats it with the information that the server asks for.
   * Another name of {@link RetryWith}.
   *
   * {@link https://learn.microsoft.com/openspecs/windows_protocols/ms-wdv/83ecf19f-e0f8-4706-aae5-ba618f52f100 MS-WDV: 449 Retry With Status Code, section 2.2.6}
   */
  NeedProvisioning: 449,
  /**
   * 449 Retry With: The request cannot be carried out until the client repeats it with the information that the server asks for.
   * Another name of {@link RetryWith}.
   *
   * {@link https://learn.microsoft.com/openspecs/windows_protocols/ms-wdv/83ecf19f-e0f8-4706-aae5-ba618f52f100 MS-WDV: 449 Retry With Status Code, section 2.2.6}
   */
  ReplyWith: 449,
  /**
   * 449 Retry With: The request cannot be carried out until the client repeats it with the information that the server asks for.
   *
   * {@link https://learn.microsoft.com/openspecs/windows_protocols/ms-wdv/83ecf19f-e0f8-4706-aae5-ba618f52f100 MS-WDV: 449 Retry With Status Code, section 2.2.6}
   */
  RetryWith: 449,
  /**
   * 451 Redirect: The client is sent to another server because this server cannot reach the user's mailbox or reaches it less efficiently.
   *
   * {@link https://learn.microsoft.com/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d MS-ASHTTP: Status Line, section 2.2.2.1.1}
   */
  Redirect: 451,
} as const;
/** The client errors of Microsoft Internet Information Services by name. */
export type IisHttp4xx = (typeof IisHttp4xx)[keyof typeof IisHttp4xx];

/** The code of any client error of Microsoft Internet Information Services. */
export type IisHttp4xxCode =
  | 440
  | 449
  | 451;

/** The substatus codes of Microsoft Internet Information Services, as its logs write them. */
export type IisSubstatusCode =
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

/** The client errors of Laravel by name. */
export const LaravelHttp4xx = {
  /**
   * 419 Page Expired: The security token of the form is missing or has expired, so the user must load the page again.
   *
   * {@link https://github.com/laravel/framework/blob/c1b04b2857436858bebdb53fc2d6ce7417cbe09e/src/Illuminate/Foundation/Exceptions/Handler.php Laravel: the exception handler, Handler.php}
   */
  PageExpired: 419,
} as const;
/** The client errors of Laravel by name. */
export type LaravelHttp4xx = (typeof LaravelHttp4xx)[keyof typeof LaravelHttp4xx];

/** The code of any client error of Laravel. */
export type LaravelHttp4xxCode =
  | 419;

/** The client errors of nginx by name. */
export const NginxHttp4xx = {
  /**
   * 444 No Response: This internal code tells the server to close the connection at once without sending anything to the client.
   * Another name of {@link NoResponse}.
   *
   * {@link https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#return nginx documentation: the directive return}
   */
  Close: 444,
  /**
   * 444 No Response: This internal code tells the server to close the connection at once without sending anything to the client.
   *
   * {@link https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#return nginx documentation: the directive return}
   */
  NoResponse: 444,
  /**
   * 494 Request header too large: The client sent too many header fields or one that is too large, which nginx by default answers with status code 400.
   *
   * {@link https://github.com/nginx/nginx/blob/3f6f7824d4e2eb1ac37dec76683d525ac0ff521c/src/http/ngx_http_request.h nginx source: ngx_http_request.h}
   */
  RequestHeaderTooLarge: 494,
  /**
   * 495 SSL Certificate Error: The client certificate did not pass verification, which nginx by default answers with status code 400.
   * Another name of {@link SslCertificateError}.
   *
   * {@link https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors nginx documentation: ngx_http_ssl_module, Error Processing}
   */
  CertError: 495,
  /**
   * 495 SSL Certificate Error: The client certificate did not pass verification, which nginx by default answers with status code 400.
   *
   * {@link https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors nginx documentation: ngx_http_ssl_module, Error Processing}
   */
  SslCertificateError: 495,
  /**
   * 496 SSL Certificate Required: The client did not send the required SSL certificate, which nginx by default answers with status code 400.
   * Another name of {@link SslCertificateRequired}.
   *
   * {@link https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors nginx documentation: ngx_http_ssl_module, Error Processing}
   */
  NoCert: 496,
  /**
   * 496 SSL Certificate Required: The client did not send the required SSL certificate, which nginx by default answers with status code 400.
   *
   * {@link https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors nginx documentation: ngx_http_ssl_module, Error Processing}
   */
  SslCertificateRequired: 496,
  /**
   * 497 HTTP Request Sent to HTTPS Port: An unencrypted HTTP request was sent to the HTTPS port, which nginx by default answers with status code 400.
   * Another name of {@link HttpRequestSentToHttpsPort}.
   *
   * {@link https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors nginx documentation: ngx_http_ssl_module, Error Processing}
   */
  ToHttps: 497,
  /**
   * 497 HTTP Request Sent to HTTPS Port: An unencrypted HTTP request was sent to the HTTPS port, which nginx by default answers with status code 400.
   *
   * {@link https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors nginx documentation: ngx_http_ssl_module, Error Processing}
   */
  HttpRequestSentToHttpsPort: 497,
  /**
   * 499 Client Closed Request: The client closed the connection before the server could send a response.
   *
   * {@link https://github.com/nginx/nginx/blob/3f6f7824d4e2eb1ac37dec76683d525ac0ff521c/src/http/ngx_http_request.h nginx source: ngx_http_request.h}
   */
  ClientClosedRequest: 499,
} as const;
/** The client errors of nginx by name. */
export type NginxHttp4xx = (typeof NginxHttp4xx)[keyof typeof NginxHttp4xx];

/** The code of any client error of nginx. */
export type NginxHttp4xxCode =
  | 444
  | 494
  | 495
  | 496
  | 497
  | 499;

/** The client errors of Shopify by name. */
export const ShopifyHttp4xx = {
  /**
   * 430 Shopify Security Rejection: The request was rejected because it looks like an attack.
   *
   * {@link https://shopify.dev/docs/api/usage/response-codes Shopify: API response status and error codes}
   */
  SecurityRejection: 430,
} as const;
/** The client errors of Shopify by name. */
export type ShopifyHttp4xx = (typeof ShopifyHttp4xx)[keyof typeof ShopifyHttp4xx];

/** The code of any client error of Shopify. */
export type ShopifyHttp4xxCode =
  | 430;

/** The client errors of SHOPLINE by name. */
export const ShoplineHttp4xx = {
  /**
   * 433 Request Blocked: The request was blocked because it looks like an attack or comes from a blocked IP address.
   *
   * {@link https://developer.shopline.com/docs/apps/api-instructions-for-use/http-status-code SHOPLINE: HTTP status codes}
   */
  RequestBlocked: 433,
  /**
   * 434 Excessive Rate Limit Surpassed: The request was blocked because the client exceeded the rate limit of the security check.
   *
   * {@link https://developer.shopline.com/docs/apps/api-instructions-for-use/http-status-code SHOPLINE: HTTP status codes}
   */
  ExcessiveRateLimitSurpassed: 434,
  /**
   * 435 Challenge Collapsar Attack: The request was blocked because it appears to be part of an attack that floods the server with requests.
   *
   * {@link https://developer.shopline.com/docs/apps/api-instructions-for-use/http-status-code SHOPLINE: HTTP status codes}
   */
  ChallengeCollapsarAttack: 435,
  /**
   * 436 Security Policy Triggered: The request was blocked because its content violates a security policy.
   *
   * {@link https://developer.shopline.com/docs/apps/api-instructions-for-use/http-status-code SHOPLINE: HTTP status codes}
   */
  SecurityPolicyTriggered: 436,
} as const;
/** The client errors of SHOPLINE by name. */
export type ShoplineHttp4xx = (typeof ShoplineHttp4xx)[keyof typeof ShoplineHttp4xx];

/** The code of any client error of SHOPLINE. */
export type ShoplineHttp4xxCode =
  | 433
  | 434
  | 435
  | 436;

/** The client errors of Twitter by name. */
export const TwitterHttp4xx = {
  /**
   * 420 Enhance Your Calm: The client has sent more requests than the limit allows.
   *
   * {@link https://developer.x.com/ja/docs/basics/response-codes Twitter: response codes of the standard API}
   */
  EnhanceYourCalm: 420,
} as const;
/** The client errors of Twitter by name. */
export type TwitterHttp4xx = (typeof TwitterHttp4xx)[keyof typeof TwitterHttp4xx];

/** The code of any client error of Twitter. */
export type TwitterHttp4xxCode =
  | 420;

/** The client errors of Windows parental controls by name. */
export const WindowsHttp4xx = {
  /**
   * 450 Blocked by Windows Parental Controls: The parental controls of Windows block access to the requested page.
   *
   * {@link https://searchfox.org/mozilla-central/source/toolkit/components/downloads/DownloadCore.sys.mjs Firefox source: DownloadCore, which cancels a download that the parental controls of Windows block}
   */
  BlockedByWindowsParentalControls: 450,
} as const;
/** The client errors of Windows parental controls by name. */
export type WindowsHttp4xx = (typeof WindowsHttp4xx)[keyof typeof WindowsHttp4xx];

/** The code of any client error of Windows parental controls. */
export type WindowsHttp4xxCode =
  | 450;
