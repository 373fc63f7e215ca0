// @generated from spec/ by pnpm generate

/**
 * 400 Bad Request: The request is not valid, so it was not carried out.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.1 RFC 9110: HTTP Semantics, section 15.5.1}
 */
export const BadRequest: 400 = 400;

/**
 * 401 Unauthorized: The client has to prove who it is with valid credentials before it gets access to the requested resource.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.2 RFC 9110: HTTP Semantics, section 15.5.2}
 */
export const Unauthorized: 401 = 401;

/**
 * 402 Payment Required: Payment is required before the server will carry out this request.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.3 RFC 9110: HTTP Semantics, section 15.5.3}
 */
export const PaymentRequired: 402 = 402;

/**
 * 403 Forbidden: The server understands the request but refuses to carry it out.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.4 RFC 9110: HTTP Semantics, section 15.5.4}
 */
export const Forbidden: 403 = 403;

/**
 * 404 Not Found: The server could not find the requested resource or does not want to reveal that the resource exists.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5 RFC 9110: HTTP Semantics, section 15.5.5}
 */
export const NotFound: 404 = 404;

/**
 * 405 Method Not Allowed: The requested resource does not support the method of the request.
 * Another name of {@link MethodNotAllowed}.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.6 RFC 9110: HTTP Semantics, section 15.5.6}
 */
export const NotAllowed: 405 = 405;

/**
 * 405 Method Not Allowed: The requested resource does not support the method of the request.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.6 RFC 9110: HTTP Semantics, section 15.5.6}
 */
export const MethodNotAllowed: 405 = 405;

/**
 * 406 Not Acceptable: The requested resource is not available in any form that the client accepts.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.7 RFC 9110: HTTP Semantics, section 15.5.7}
 */
export const NotAcceptable: 406 = 406;

/**
 * 407 Proxy Authentication Required: The client must authenticate itself to the proxy before the request can go any further.
 * Another name of {@link ProxyAuthenticationRequired}.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.8 RFC 9110: HTTP Semantics, section 15.5.8}
 */
export const ProxyAuthRequired: 407 = 407;

/**
 * 407 Proxy Authentication Required: The client must authenticate itself to the proxy before the request can go any further.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.8 RFC 9110: HTTP Semantics, section 15.5.8}
 */
export const ProxyAuthenticationRequired: 407 = 407;

/**
 * 408 Request Timeout: The server stopped waiting because the complete request did not arrive in time.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.9 RFC 9110: HTTP Semantics, section 15.5.9}
 */
export const RequestTimeout: 408 = 408;

/**
 * 409 Conflict: The request conflicts with the current state of the resource.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.10 RFC 9110: HTTP Semantics, section 15.5.10}
 */
export const Conflict: 409 = 409;

/**
 * 410 Gone: The resource is no longer available, probably for good.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.11 RFC 9110: HTTP Semantics, section 15.5.11}
 */
export const Gone: 410 = 410;

/**
 * 411 Length Required: The server will not process this request unless the client states the length of its content.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.12 RFC 9110: HTTP Semantics, section 15.5.12}
 */
export const LengthRequired: 411 = 411;

/**
 * 412 Precondition Failed: The request was not carried out because a condition that the client had set was not met.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.13 RFC 9110: HTTP Semantics, section 15.5.13}
 */
export const PreconditionFailed: 412 = 412;

/**
 * 413 Payload Too Large: The content of the request is too large for the server.
 * The name that IANA has registered for {@link PayloadTooLarge}.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.14 RFC 9110: HTTP Semantics, section 15.5.14}
 */
export const ContentTooLarge: 413 = 413;

/**
 * 413 Payload Too Large: The content of the request is too large for the server.
 * A former name of {@link PayloadTooLarge}.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.14 RFC 9110: HTTP Semantics, section 15.5.14}
 * @deprecated Use {@link ContentTooLarge}.
 */
export const RequestEntityTooLarge: 413 = 413;

/**
 * 413 Payload Too Large: The content of the request is too large for the server.
 * Another name of {@link PayloadTooLarge}.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.14 RFC 9110: HTTP Semantics, section 15.5.14}
 */
export const RequestTooLong: 413 = 413;

/**
 * 413 Payload Too Large: The content of the request is too large for the server.
 * The name in the document that this follows; the one that IANA has registered is {@link ContentTooLarge}.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.14 RFC 9110: HTTP Semantics, section 15.5.14}
 */
export const PayloadTooLarge: 413 = 413;

/**
 * 414 URI Too Long: The address in the request is longer than the server allows.
 * A former name of {@link UriTooLong}.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.15 RFC 9110: HTTP Semantics, section 15.5.15}
 * @deprecated Use {@link UriTooLong}.
 */
export const RequestUriTooLarge: 414 = 414;

/**
 * 414 URI Too Long: The address in the request is longer than the server allows.
 * A former name of {@link UriTooLong}.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.15 RFC 9110: HTTP Semantics, section 15.5.15}
 * @deprecated Use {@link UriTooLong}.
 */
export const RequestUriTooLong: 414 = 414;

/**
 * 414 URI Too Long: The address in the request is longer than the server allows.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.15 RFC 9110: HTTP Semantics, section 15.5.15}
 */
export const UriTooLong: 414 = 414;

/**
 * 415 Unsupported Media Type: The content is in a format that the resource does not support for this method.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.16 RFC 9110: HTTP Semantics, section 15.5.16}
 */
export const UnsupportedMediaType: 415 = 415;

/**
 * 416 Range Not Satisfiable: The requested range of the resource cannot be delivered.
 * A former name of {@link RangeNotSatisfiable}.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.17 RFC 9110: HTTP Semantics, section 15.5.17}
 * @deprecated Use {@link RangeNotSatisfiable}.
 */
export const RequestedRangeNotSatisfiable: 416 = 416;

/**
 * 416 Range Not Satisfiable: The requested range of the resource cannot be delivered.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.17 RFC 9110: HTTP Semantics, section 15.5.17}
 */
export const RangeNotSatisfiable: 416 = 416;

/**
 * 417 Expectation Failed: The server cannot meet the expectation that the client states in the Expect header field.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.18 RFC 9110: HTTP Semantics, section 15.5.18}
 */
export const ExpectationFailed: 417 = 417;

/**
 * 418 I'm a teapot: A teapot cannot brew coffee.
 * Another name of {@link ImATeapot}.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.19 RFC 9110: HTTP Semantics, section 15.5.19}
 */
export const IAmATeapot: 418 = 418;

/**
 * 418 I'm a teapot: A teapot cannot brew coffee.
 * Another name of {@link ImATeapot}.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.19 RFC 9110: HTTP Semantics, section 15.5.19}
 */
export const Teapot: 418 = 418;

/**
 * 418 I'm a teapot: A teapot cannot brew coffee.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.19 RFC 9110: HTTP Semantics, section 15.5.19}
 */
export const ImATeapot: 418 = 418;

/**
 * 421 Misdirected Request: The request went to a server that does not serve the requested resource over this connection.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.20 RFC 9110: HTTP Semantics, section 15.5.20}
 */
export const MisdirectedRequest: 421 = 421;

/**
 * 422 Unprocessable Content: The content is well formed but cannot be processed because of a semantic error.
 * A former name of {@link UnprocessableContent}.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.21 RFC 9110: HTTP Semantics, section 15.5.21}
 * @deprecated Use {@link UnprocessableContent}.
 */
export const UnprocessableEntity: 422 = 422;

/**
 * 422 Unprocessable Content: The content is well formed but cannot be processed because of a semantic error.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.21 RFC 9110: HTTP Semantics, section 15.5.21}
 */
export const UnprocessableContent: 422 = 422;

/**
 * 423 Locked: The resource is locked.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc4918.html#section-11.3 RFC 4918: HTTP Extensions for WebDAV, section 11.3}
 */
export const Locked: 423 = 423;

/**
 * 424 Failed Dependency: The request was not carried out because an action that it depends on has failed.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc4918.html#section-11.4 RFC 4918: HTTP Extensions for WebDAV, section 11.4}
 */
export const FailedDependency: 424 = 424;

/**
 * 425 Too Early: The server does not process the request because the request could be a replay, and the client should send it again after the TLS handshake.
 * Another name of {@link TooEarly}.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc8470.html#section-5.2 RFC 8470: Using Early Data in HTTP, section 5.2}
 */
export const UnorderedCollection: 425 = 425;

/**
 * 425 Too Early: The server does not process the request because the request could be a replay, and the client should send it again after the TLS handshake.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc8470.html#section-5.2 RFC 8470: Using Early Data in HTTP, section 5.2}
 */
export const TooEarly: 425 = 425;

/**
 * 426 Upgrade Required: The client must switch to another protocol before the server will handle this request.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.22 RFC 9110: HTTP Semantics, section 15.5.22}
 */
export const UpgradeRequired: 426 = 426;

/**
 * 428 Precondition Required: The server handles this request only if the client makes it conditional, for example with If-Match.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc6585.html#section-3 RFC 6585: Additional HTTP Status Codes, section 3}
 */
export const PreconditionRequired: 428 = 428;

/**
 * 429 Too Many Requests: The client has sent too many requests within a certain period and should wait before sending more.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc6585.html#section-4 RFC 6585: Additional HTTP Status Codes, section 4}
 */
export const TooManyRequests: 429 = 429;

/**
 * 431 Request Header Fields Too Large: One header field of the request is too large, or all of them together are.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc6585.html#section-5 RFC 6585: Additional HTTP Status Codes, section 5}
 */
export const RequestHeaderFieldsTooLarge: 431 = 431;

/**
 * 451 Unavailable For Legal Reasons: The request was refused for legal reasons.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc7725.html#section-3 RFC 7725: An HTTP Status Code to Report Legal Obstacles, section 3}
 */
export const UnavailableForLegalReasons: 451 = 451;
