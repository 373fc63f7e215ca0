// @generated from spec/ by pnpm generate

import { errorClass, type FieldErrorClass, type Http4xxErrorClass } from "../error-class.ts";
import type { Http4xxError } from "../http-4xx-error.ts";
import { implies, requires } from "../required-fields.ts";

/**
 * 400 Bad Request: The request is not valid, so it was not carried out.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.1 RFC 9110: HTTP Semantics, section 15.5.1}
 */
export interface BadRequest extends Http4xxError<400, "400", "BadRequest"> {
}
/**
 * 400 Bad Request: The request is not valid, so it was not carried out.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.1 RFC 9110: HTTP Semantics, section 15.5.1}
 */
export const BadRequest: Http4xxErrorClass<BadRequest> = /* @__PURE__ */ errorClass(400, "400", "BadRequest", "Bad Request");

/**
 * 401 Unauthorized: The client has to prove who it is with valid credentials before it gets access to the requested resource.
 * It must carry `WWW-Authenticate` (RFC 9110, section 15.5.2):
 * `new Unauthorized({ headers: { "WWW-Authenticate": "Basic realm=\"example.com\", charset=\"UTF-8\"" } })`.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.2 RFC 9110: HTTP Semantics, section 15.5.2}
 */
export interface Unauthorized extends Http4xxError<401, "401", "Unauthorized"> {
}
/**
 * 401 Unauthorized: The client has to prove who it is with valid credentials before it gets access to the requested resource.
 * It must carry `WWW-Authenticate` (RFC 9110, section 15.5.2):
 * `new Unauthorized({ headers: { "WWW-Authenticate": "Basic realm=\"example.com\", charset=\"UTF-8\"" } })`.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.2 RFC 9110: HTTP Semantics, section 15.5.2}
 */
export const Unauthorized: FieldErrorClass<Unauthorized, "WWW-Authenticate"> = /* @__PURE__ */ errorClass(401, "401", "Unauthorized", "Unauthorized", (error) => requires(error, "WWW-Authenticate", "Basic realm=\"example.com\", charset=\"UTF-8\"", "RFC 9110, section 15.5.2"));

/**
 * 402 Payment Required: Payment is required before the server will carry out this request.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.3 RFC 9110: HTTP Semantics, section 15.5.3}
 */
export interface PaymentRequired extends Http4xxError<402, "402", "PaymentRequired"> {
}
/**
 * 402 Payment Required: Payment is required before the server will carry out this request.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.3 RFC 9110: HTTP Semantics, section 15.5.3}
 */
export const PaymentRequired: Http4xxErrorClass<PaymentRequired> = /* @__PURE__ */ errorClass(402, "402", "PaymentRequired", "Payment Required");

/**
 * 403 Forbidden: The server understands the request but refuses to carry it out.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.4 RFC 9110: HTTP Semantics, section 15.5.4}
 */
export interface Forbidden extends Http4xxError<403, "403", "Forbidden"> {
}
/**
 * 403 Forbidden: The server understands the request but refuses to carry it out.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.4 RFC 9110: HTTP Semantics, section 15.5.4}
 */
export const Forbidden: Http4xxErrorClass<Forbidden> = /* @__PURE__ */ errorClass(403, "403", "Forbidden", "Forbidden");

/**
 * 404 Not Found: The server could not find the requested resource or does not want to reveal that the resource exists.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5 RFC 9110: HTTP Semantics, section 15.5.5}
 */
export interface NotFound extends Http4xxError<404, "404", "NotFound"> {
}
/**
 * 404 Not Found: The server could not find the requested resource or does not want to reveal that the resource exists.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5 RFC 9110: HTTP Semantics, section 15.5.5}
 */
export const NotFound: Http4xxErrorClass<NotFound> = /* @__PURE__ */ errorClass(404, "404", "NotFound", "Not Found");

/**
 * 405 Method Not Allowed: The requested resource does not support the method of the request.
 * It must carry `Allow` (RFC 9110, section 15.5.6):
 * `new MethodNotAllowed({ headers: { Allow: "GET, HEAD" } })`.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.6 RFC 9110: HTTP Semantics, section 15.5.6}
 */
export interface MethodNotAllowed extends Http4xxError<405, "405", "MethodNotAllowed"> {
}
/**
 * 405 Method Not Allowed: The requested resource does not support the method of the request.
 * It must carry `Allow` (RFC 9110, section 15.5.6):
 * `new MethodNotAllowed({ headers: { Allow: "GET, HEAD" } })`.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.6 RFC 9110: HTTP Semantics, section 15.5.6}
 */
export const MethodNotAllowed: FieldErrorClass<MethodNotAllowed, "Allow"> = /* @__PURE__ */ errorClass(405, "405", "MethodNotAllowed", "Method Not Allowed", (error) => requires(error, "Allow", "GET, HEAD", "RFC 9110, section 15.5.6"));

/**
 * 405 Method Not Allowed: The requested resource does not support the method of the request.
 * Another name of {@link MethodNotAllowed}.
 * It must carry `Allow` (RFC 9110, section 15.5.6):
 * `new NotAllowed({ headers: { Allow: "GET, HEAD" } })`.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.6 RFC 9110: HTTP Semantics, section 15.5.6}
 */
export type NotAllowed = MethodNotAllowed;
/**
 * 405 Method Not Allowed: The requested resource does not support the method of the request.
 * Another name of {@link MethodNotAllowed}.
 * It must carry `Allow` (RFC 9110, section 15.5.6):
 * `new NotAllowed({ headers: { Allow: "GET, HEAD" } })`.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.6 RFC 9110: HTTP Semantics, section 15.5.6}
 */
export const NotAllowed: FieldErrorClass<MethodNotAllowed, "Allow"> = MethodNotAllowed;

/**
 * 406 Not Acceptable: The requested resource is not available in any form that the client accepts.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.7 RFC 9110: HTTP Semantics, section 15.5.7}
 */
export interface NotAcceptable extends Http4xxError<406, "406", "NotAcceptable"> {
}
/**
 * 406 Not Acceptable: The requested resource is not available in any form that the client accepts.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.7 RFC 9110: HTTP Semantics, section 15.5.7}
 */
export const NotAcceptable: Http4xxErrorClass<NotAcceptable> = /* @__PURE__ */ errorClass(406, "406", "NotAcceptable", "Not Acceptable");

/**
 * 407 Proxy Authentication Required: The client must authenticate itself to the proxy before the request can go any further.
 * It must carry `Proxy-Authenticate` (RFC 9110, section 15.5.8):
 * `new ProxyAuthenticationRequired({ headers: { "Proxy-Authenticate": "Basic realm=\"proxy.example.com\", charset=\"UTF-8\"" } })`.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.8 RFC 9110: HTTP Semantics, section 15.5.8}
 */
export interface ProxyAuthenticationRequired extends Http4xxError<407, "407", "ProxyAuthenticationRequired"> {
}
/**
 * 407 Proxy Authentication Required: The client must authenticate itself to the proxy before the request can go any further.
 * It must carry `Proxy-Authenticate` (RFC 9110, section 15.5.8):
 * `new ProxyAuthenticationRequired({ headers: { "Proxy-Authenticate": "Basic realm=\"proxy.example.com\", charset=\"UTF-8\"" } })`.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.8 RFC 9110: HTTP Semantics, section 15.5.8}
 */
export const ProxyAuthenticationRequired: FieldErrorClass<ProxyAuthenticationRequired, "Proxy-Authenticate"> = /* @__PURE__ */ errorClass(407, "407", "ProxyAuthenticationRequired", "Proxy Authentication Required", (error) => requires(error, "Proxy-Authenticate", "Basic realm=\"proxy.example.com\", charset=\"UTF-8\"", "RFC 9110, section 15.5.8"));

/**
 * 407 Proxy Authentication Required: The client must authenticate itself to the proxy before the request can go any further.
 * Another name of {@link ProxyAuthenticationRequired}.
 * It must carry `Proxy-Authenticate` (RFC 9110, section 15.5.8):
 * `new ProxyAuthRequired({ headers: { "Proxy-Authenticate": "Basic realm=\"proxy.example.com\", charset=\"UTF-8\"" } })`.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.8 RFC 9110: HTTP Semantics, section 15.5.8}
 */
export type ProxyAuthRequired = ProxyAuthenticationRequired;
/**
 * 407 Proxy Authentication Required: The client must authenticate itself to the proxy before the request can go any further.
 * Another name of {@link ProxyAuthenticationRequired}.
 * It must carry `Proxy-Authenticate` (RFC 9110, section 15.5.8):
 * `new ProxyAuthRequired({ headers: { "Proxy-Authenticate": "Basic realm=\"proxy.example.com\", charset=\"UTF-8\"" } })`.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.8 RFC 9110: HTTP Semantics, section 15.5.8}
 */
export const ProxyAuthRequired: FieldErrorClass<ProxyAuthenticationRequired, "Proxy-Authenticate"> = ProxyAuthenticationRequired;

/**
 * 408 Request Timeout: The server stopped waiting because the complete request did not arrive in time.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.9 RFC 9110: HTTP Semantics, section 15.5.9}
 */
export interface RequestTimeout extends Http4xxError<408, "408", "RequestTimeout"> {
}
/**
 * 408 Request Timeout: The server stopped waiting because the complete request did not arrive in time.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.9 RFC 9110: HTTP Semantics, section 15.5.9}
 */
export const RequestTimeout: Http4xxErrorClass<RequestTimeout> = /* @__PURE__ */ errorClass(408, "408", "RequestTimeout", "Request Timeout");

/**
 * 409 Conflict: The request conflicts with the current state of the resource.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.10 RFC 9110: HTTP Semantics, section 15.5.10}
 */
export interface Conflict extends Http4xxError<409, "409", "Conflict"> {
}
/**
 * 409 Conflict: The request conflicts with the current state of the resource.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.10 RFC 9110: HTTP Semantics, section 15.5.10}
 */
export const Conflict: Http4xxErrorClass<Conflict> = /* @__PURE__ */ errorClass(409, "409", "Conflict", "Conflict");

/**
 * 410 Gone: The resource is no longer available, probably for good.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.11 RFC 9110: HTTP Semantics, section 15.5.11}
 */
export interface Gone extends Http4xxError<410, "410", "Gone"> {
}
/**
 * 410 Gone: The resource is no longer available, probably for good.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.11 RFC 9110: HTTP Semantics, section 15.5.11}
 */
export const Gone: Http4xxErrorClass<Gone> = /* @__PURE__ */ errorClass(410, "410", "Gone", "Gone");

/**
 * 411 Length Required: The server will not process this request unless the client states the length of its content.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.12 RFC 9110: HTTP Semantics, section 15.5.12}
 */
export interface LengthRequired extends Http4xxError<411, "411", "LengthRequired"> {
}
/**
 * 411 Length Required: The server will not process this request unless the client states the length of its content.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.12 RFC 9110: HTTP Semantics, section 15.5.12}
 */
export const LengthRequired: Http4xxErrorClass<LengthRequired> = /* @__PURE__ */ errorClass(411, "411", "LengthRequired", "Length Required");

/**
 * 412 Precondition Failed: The request was not carried out because a condition that the client had set was not met.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.13 RFC 9110: HTTP Semantics, section 15.5.13}
 */
export interface PreconditionFailed extends Http4xxError<412, "412", "PreconditionFailed"> {
}
/**
 * 412 Precondition Failed: The request was not carried out because a condition that the client had set was not met.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.13 RFC 9110: HTTP Semantics, section 15.5.13}
 */
export const PreconditionFailed: Http4xxErrorClass<PreconditionFailed> = /* @__PURE__ */ errorClass(412, "412", "PreconditionFailed", "Precondition Failed");

/**
 * 413 Payload Too Large: The content of the request is too large for the server.
 * The name in the document that this follows; the one that IANA has registered is {@link ContentTooLarge}.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.14 RFC 9110: HTTP Semantics, section 15.5.14}
 */
export interface PayloadTooLarge extends Http4xxError<413, "413", "PayloadTooLarge"> {
}
/**
 * 413 Payload Too Large: The content of the request is too large for the server.
 * The name in the document that this follows; the one that IANA has registered is {@link ContentTooLarge}.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.14 RFC 9110: HTTP Semantics, section 15.5.14}
 */
export const PayloadTooLarge: Http4xxErrorClass<PayloadTooLarge> = /* @__PURE__ */ errorClass(413, "413", "PayloadTooLarge", "Payload Too Large");

/**
 * 413 Payload Too Large: The content of the request is too large for the server.
 * The name that IANA has registered for {@link PayloadTooLarge}.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.14 RFC 9110: HTTP Semantics, section 15.5.14}
 */
export type ContentTooLarge = PayloadTooLarge;
/**
 * 413 Payload Too Large: The content of the request is too large for the server.
 * The name that IANA has registered for {@link PayloadTooLarge}.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.14 RFC 9110: HTTP Semantics, section 15.5.14}
 */
export const ContentTooLarge: Http4xxErrorClass<PayloadTooLarge> = PayloadTooLarge;

/**
 * 413 Payload Too Large: The content of the request is too large for the server.
 * A former name of {@link PayloadTooLarge}.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.14 RFC 9110: HTTP Semantics, section 15.5.14}
 * @deprecated Use {@link ContentTooLarge}.
 */
export type RequestEntityTooLarge = PayloadTooLarge;
/**
 * 413 Payload Too Large: The content of the request is too large for the server.
 * A former name of {@link PayloadTooLarge}.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.14 RFC 9110: HTTP Semantics, section 15.5.14}
 * @deprecated Use {@link ContentTooLarge}.
 */
export const RequestEntityTooLarge: Http4xxErrorClass<PayloadTooLarge> = PayloadTooLarge;

/**
 * 413 Payload Too Large: The content of the request is too large for the server.
 * Another name of {@link PayloadTooLarge}.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.14 RFC 9110: HTTP Semantics, section 15.5.14}
 */
export type RequestTooLong = PayloadTooLarge;
/**
 * 413 Payload Too Large: The content of the request is too large for the server.
 * Another name of {@link PayloadTooLarge}.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.14 RFC 9110: HTTP Semantics, section 15.5.14}
 */
export const RequestTooLong: Http4xxErrorClass<PayloadTooLarge> = PayloadTooLarge;

/**
 * 414 URI Too Long: The address in the request is longer than the server allows.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.15 RFC 9110: HTTP Semantics, section 15.5.15}
 */
export interface UriTooLong extends Http4xxError<414, "414", "UriTooLong"> {
}
/**
 * 414 URI Too Long: The address in the request is longer than the server allows.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.15 RFC 9110: HTTP Semantics, section 15.5.15}
 */
export const UriTooLong: Http4xxErrorClass<UriTooLong> = /* @__PURE__ */ errorClass(414, "414", "UriTooLong", "URI Too Long");

/**
 * 414 URI Too Long: The address in the request is longer than the server allows.
 * A former name of {@link UriTooLong}.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.15 RFC 9110: HTTP Semantics, section 15.5.15}
 * @deprecated Use {@link UriTooLong}.
 */
export type RequestUriTooLarge = UriTooLong;
/**
 * 414 URI Too Long: The address in the request is longer than the server allows.
 * A former name of {@link UriTooLong}.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.15 RFC 9110: HTTP Semantics, section 15.5.15}
 * @deprecated Use {@link UriTooLong}.
 */
export const RequestUriTooLarge: Http4xxErrorClass<UriTooLong> = UriTooLong;

/**
 * 414 URI Too Long: The address in the request is longer than the server allows.
 * A former name of {@link UriTooLong}.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.15 RFC 9110: HTTP Semantics, section 15.5.15}
 * @deprecated Use {@link UriTooLong}.
 */
export type RequestUriTooLong = UriTooLong;
/**
 * 414 URI Too Long: The address in the request is longer than the server allows.
 * A former name of {@link UriTooLong}.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.15 RFC 9110: HTTP Semantics, section 15.5.15}
 * @deprecated Use {@link UriTooLong}.
 */
export const RequestUriTooLong: Http4xxErrorClass<UriTooLong> = UriTooLong;

/**
 * 415 Unsupported Media Type: The content is in a format that the resource does not support for this method.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.16 RFC 9110: HTTP Semantics, section 15.5.16}
 */
export interface UnsupportedMediaType extends Http4xxError<415, "415", "UnsupportedMediaType"> {
}
/**
 * 415 Unsupported Media Type: The content is in a format that the resource does not support for this method.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.16 RFC 9110: HTTP Semantics, section 15.5.16}
 */
export const UnsupportedMediaType: Http4xxErrorClass<UnsupportedMediaType> = /* @__PURE__ */ errorClass(415, "415", "UnsupportedMediaType", "Unsupported Media Type");

/**
 * 416 Range Not Satisfiable: The requested range of the resource cannot be delivered.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.17 RFC 9110: HTTP Semantics, section 15.5.17}
 */
export interface RangeNotSatisfiable extends Http4xxError<416, "416", "RangeNotSatisfiable"> {
}
/**
 * 416 Range Not Satisfiable: The requested range of the resource cannot be delivered.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.17 RFC 9110: HTTP Semantics, section 15.5.17}
 */
export const RangeNotSatisfiable: Http4xxErrorClass<RangeNotSatisfiable> = /* @__PURE__ */ errorClass(416, "416", "RangeNotSatisfiable", "Range Not Satisfiable");

/**
 * 416 Range Not Satisfiable: The requested range of the resource cannot be delivered.
 * A former name of {@link RangeNotSatisfiable}.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.17 RFC 9110: HTTP Semantics, section 15.5.17}
 * @deprecated Use {@link RangeNotSatisfiable}.
 */
export type RequestedRangeNotSatisfiable = RangeNotSatisfiable;
/**
 * 416 Range Not Satisfiable: The requested range of the resource cannot be delivered.
 * A former name of {@link RangeNotSatisfiable}.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.17 RFC 9110: HTTP Semantics, section 15.5.17}
 * @deprecated Use {@link RangeNotSatisfiable}.
 */
export const RequestedRangeNotSatisfiable: Http4xxErrorClass<RangeNotSatisfiable> = RangeNotSatisfiable;

/**
 * 417 Expectation Failed: The server cannot meet the expectation that the client states in the Expect header field.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.18 RFC 9110: HTTP Semantics, section 15.5.18}
 */
export interface ExpectationFailed extends Http4xxError<417, "417", "ExpectationFailed"> {
}
/**
 * 417 Expectation Failed: The server cannot meet the expectation that the client states in the Expect header field.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.18 RFC 9110: HTTP Semantics, section 15.5.18}
 */
export const ExpectationFailed: Http4xxErrorClass<ExpectationFailed> = /* @__PURE__ */ errorClass(417, "417", "ExpectationFailed", "Expectation Failed");

/**
 * 418 I'm a teapot: A teapot cannot brew coffee.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.19 RFC 9110: HTTP Semantics, section 15.5.19}
 */
export interface ImATeapot extends Http4xxError<418, "418", "ImATeapot"> {
}
/**
 * 418 I'm a teapot: A teapot cannot brew coffee.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.19 RFC 9110: HTTP Semantics, section 15.5.19}
 */
export const ImATeapot: Http4xxErrorClass<ImATeapot> = /* @__PURE__ */ errorClass(418, "418", "ImATeapot", "I'm a teapot");

/**
 * 418 I'm a teapot: A teapot cannot brew coffee.
 * Another name of {@link ImATeapot}.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.19 RFC 9110: HTTP Semantics, section 15.5.19}
 */
export type IAmATeapot = ImATeapot;
/**
 * 418 I'm a teapot: A teapot cannot brew coffee.
 * Another name of {@link ImATeapot}.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.19 RFC 9110: HTTP Semantics, section 15.5.19}
 */
export const IAmATeapot: Http4xxErrorClass<ImATeapot> = ImATeapot;

/**
 * 418 I'm a teapot: A teapot cannot brew coffee.
 * Another name of {@link ImATeapot}.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.19 RFC 9110: HTTP Semantics, section 15.5.19}
 */
export type Teapot = ImATeapot;
/**
 * 418 I'm a teapot: A teapot cannot brew coffee.
 * Another name of {@link ImATeapot}.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.19 RFC 9110: HTTP Semantics, section 15.5.19}
 */
export const Teapot: Http4xxErrorClass<ImATeapot> = ImATeapot;

/**
 * 421 Misdirected Request: The request went to a server that does not serve the requested resource over this connection.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.20 RFC 9110: HTTP Semantics, section 15.5.20}
 */
export interface MisdirectedRequest extends Http4xxError<421, "421", "MisdirectedRequest"> {
}
/**
 * 421 Misdirected Request: The request went to a server that does not serve the requested resource over this connection.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.20 RFC 9110: HTTP Semantics, section 15.5.20}
 */
export const MisdirectedRequest: Http4xxErrorClass<MisdirectedRequest> = /* @__PURE__ */ errorClass(421, "421", "MisdirectedRequest", "Misdirected Request");

/**
 * 422 Unprocessable Content: The content is well formed but cannot be processed because of a semantic error.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.21 RFC 9110: HTTP Semantics, section 15.5.21}
 */
export interface UnprocessableContent extends Http4xxError<422, "422", "UnprocessableContent"> {
}
/**
 * 422 Unprocessable Content: The content is well formed but cannot be processed because of a semantic error.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.21 RFC 9110: HTTP Semantics, section 15.5.21}
 */
export const UnprocessableContent: Http4xxErrorClass<UnprocessableContent> = /* @__PURE__ */ errorClass(422, "422", "UnprocessableContent", "Unprocessable Content");

/**
 * 422 Unprocessable Content: The content is well formed but cannot be processed because of a semantic error.
 * A former name of {@link UnprocessableContent}.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.21 RFC 9110: HTTP Semantics, section 15.5.21}
 * @deprecated Use {@link UnprocessableContent}.
 */
export type UnprocessableEntity = UnprocessableContent;
/**
 * 422 Unprocessable Content: The content is well formed but cannot be processed because of a semantic error.
 * A former name of {@link UnprocessableContent}.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.21 RFC 9110: HTTP Semantics, section 15.5.21}
 * @deprecated Use {@link UnprocessableContent}.
 */
export const UnprocessableEntity: Http4xxErrorClass<UnprocessableContent> = UnprocessableContent;

/**
 * 423 Locked: The resource is locked.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc4918.html#section-11.3 RFC 4918: HTTP Extensions for WebDAV, section 11.3}
 */
export interface Locked extends Http4xxError<423, "423", "Locked"> {
}
/**
 * 423 Locked: The resource is locked.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc4918.html#section-11.3 RFC 4918: HTTP Extensions for WebDAV, section 11.3}
 */
export const Locked: Http4xxErrorClass<Locked> = /* @__PURE__ */ errorClass(423, "423", "Locked", "Locked");

/**
 * 424 Failed Dependency: The request was not carried out because an action that it depends on has failed.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc4918.html#section-11.4 RFC 4918: HTTP Extensions for WebDAV, section 11.4}
 */
export interface FailedDependency extends Http4xxError<424, "424", "FailedDependency"> {
}
/**
 * 424 Failed Dependency: The request was not carried out because an action that it depends on has failed.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc4918.html#section-11.4 RFC 4918: HTTP Extensions for WebDAV, section 11.4}
 */
export const FailedDependency: Http4xxErrorClass<FailedDependency> = /* @__PURE__ */ errorClass(424, "424", "FailedDependency", "Failed Dependency");

/**
 * 425 Too Early: The server does not process the request because the request could be a replay, and the client should send it again after the TLS handshake.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc8470.html#section-5.2 RFC 8470: Using Early Data in HTTP, section 5.2}
 */
export interface TooEarly extends Http4xxError<425, "425", "TooEarly"> {
}
/**
 * 425 Too Early: The server does not process the request because the request could be a replay, and the client should send it again after the TLS handshake.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc8470.html#section-5.2 RFC 8470: Using Early Data in HTTP, section 5.2}
 */
export const TooEarly: Http4xxErrorClass<TooEarly> = /* @__PURE__ */ errorClass(425, "425", "TooEarly", "Too Early");

/**
 * 425 Too Early: The server does not process the request because the request could be a replay, and the client should send it again after the TLS handshake.
 * Another name of {@link TooEarly}.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc8470.html#section-5.2 RFC 8470: Using Early Data in HTTP, section 5.2}
 */
export type UnorderedCollection = TooEarly;
/**
 * 425 Too Early: The server does not process the request because the request could be a replay, and the client should send it again after the TLS handshake.
 * Another name of {@link TooEarly}.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc8470.html#section-5.2 RFC 8470: Using Early Data in HTTP, section 5.2}
 */
export const UnorderedCollection: Http4xxErrorClass<TooEarly> = TooEarly;

/**
 * 426 Upgrade Required: The client must switch to another protocol before the server will handle this request.
 * It must carry `Upgrade` (RFC 9110, section 15.5.22):
 * `new UpgradeRequired({ headers: { Upgrade: "websocket" } })`.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.22 RFC 9110: HTTP Semantics, section 15.5.22}
 */
export interface UpgradeRequired extends Http4xxError<426, "426", "UpgradeRequired"> {
}
/**
 * 426 Upgrade Required: The client must switch to another protocol before the server will handle this request.
 * It must carry `Upgrade` (RFC 9110, section 15.5.22):
 * `new UpgradeRequired({ headers: { Upgrade: "websocket" } })`.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.22 RFC 9110: HTTP Semantics, section 15.5.22}
 */
export const UpgradeRequired: FieldErrorClass<UpgradeRequired, "Upgrade"> = /* @__PURE__ */ errorClass(426, "426", "UpgradeRequired", "Upgrade Required", (error) => { requires(error, "Upgrade", "websocket", "RFC 9110, section 15.5.22"); implies(error, "Connection", "Upgrade"); });

/**
 * 428 Precondition Required: The server handles this request only if the client makes it conditional, for example with If-Match.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc6585.html#section-3 RFC 6585: Additional HTTP Status Codes, section 3}
 */
export interface PreconditionRequired extends Http4xxError<428, "428", "PreconditionRequired"> {
}
/**
 * 428 Precondition Required: The server handles this request only if the client makes it conditional, for example with If-Match.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc6585.html#section-3 RFC 6585: Additional HTTP Status Codes, section 3}
 */
export const PreconditionRequired: Http4xxErrorClass<PreconditionRequired> = /* @__PURE__ */ errorClass(428, "428", "PreconditionRequired", "Precondition Required");

/**
 * 429 Too Many Requests: The client has sent too many requests within a certain period and should wait before sending more.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc6585.html#section-4 RFC 6585: Additional HTTP Status Codes, section 4}
 */
export interface TooManyRequests extends Http4xxError<429, "429", "TooManyRequests"> {
}
/**
 * 429 Too Many Requests: The client has sent too many requests within a certain period and should wait before sending more.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc6585.html#section-4 RFC 6585: Additional HTTP Status Codes, section 4}
 */
export const TooManyRequests: Http4xxErrorClass<TooManyRequests> = /* @__PURE__ */ errorClass(429, "429", "TooManyRequests", "Too Many Requests");

/**
 * 431 Request Header Fields Too Large: One header field of the request is too large, or all of them together are.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc6585.html#section-5 RFC 6585: Additional HTTP Status Codes, section 5}
 */
export interface RequestHeaderFieldsTooLarge extends Http4xxError<431, "431", "RequestHeaderFieldsTooLarge"> {
}
/**
 * 431 Request Header Fields Too Large: One header field of the request is too large, or all of them together are.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc6585.html#section-5 RFC 6585: Additional HTTP Status Codes, section 5}
 */
export const RequestHeaderFieldsTooLarge: Http4xxErrorClass<RequestHeaderFieldsTooLarge> = /* @__PURE__ */ errorClass(431, "431", "RequestHeaderFieldsTooLarge", "Request Header Fields Too Large");

/**
 * 451 Unavailable For Legal Reasons: The request was refused for legal reasons.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc7725.html#section-3 RFC 7725: An HTTP Status Code to Report Legal Obstacles, section 3}
 */
export interface UnavailableForLegalReasons extends Http4xxError<451, "451", "UnavailableForLegalReasons"> {
}
/**
 * 451 Unavailable For Legal Reasons: The request was refused for legal reasons.
 *
 * {@link https://www.rfc-editor.org/rfc/rfc7725.html#section-3 RFC 7725: An HTTP Status Code to Report Legal Obstacles, section 3}
 */
export const UnavailableForLegalReasons: Http4xxErrorClass<UnavailableForLegalReasons> = /* @__PURE__ */ errorClass(451, "451", "UnavailableForLegalReasons", "Unavailable For Legal Reasons");
