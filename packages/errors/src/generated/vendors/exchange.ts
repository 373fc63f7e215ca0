// @generated from spec/ by pnpm generate

import { errorClass, type FieldErrorClass, type Http4xxErrorClass } from "../../error-class.ts";
import type { Http4xxError } from "../../http-4xx-error.ts";
import { requires } from "../../required-fields.ts";

/**
 * 456 Blocked: The user's account is blocked.
 *
 * {@link https://learn.microsoft.com/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d MS-ASHTTP: Status Line, section 2.2.2.1.1}
 */
export interface Blocked extends Http4xxError<456, "exchange-456", "Blocked"> {
}
/**
 * 456 Blocked: The user's account is blocked.
 *
 * {@link https://learn.microsoft.com/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d MS-ASHTTP: Status Line, section 2.2.2.1.1}
 */
export const Blocked: Http4xxErrorClass<Blocked> = /* @__PURE__ */ errorClass(456, "exchange-456", "Blocked", "Blocked");

/**
 * 457 Expired Password: The user's password has expired.
 * It must carry `X-MS-Credential-Service-Url` (MS-ASHTTP, section 3.2.5.1):
 * `new ExpiredPassword({ headers: { "X-MS-Credential-Service-Url": "https://mail.example.com/password" } })`.
 *
 * {@link https://learn.microsoft.com/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d MS-ASHTTP: Status Line, section 2.2.2.1.1}
 */
export interface ExpiredPassword extends Http4xxError<457, "exchange-457", "ExpiredPassword"> {
}
/**
 * 457 Expired Password: The user's password has expired.
 * It must carry `X-MS-Credential-Service-Url` (MS-ASHTTP, section 3.2.5.1):
 * `new ExpiredPassword({ headers: { "X-MS-Credential-Service-Url": "https://mail.example.com/password" } })`.
 *
 * {@link https://learn.microsoft.com/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d MS-ASHTTP: Status Line, section 2.2.2.1.1}
 */
export const ExpiredPassword: FieldErrorClass<ExpiredPassword, "X-MS-Credential-Service-Url"> = /* @__PURE__ */ errorClass(457, "exchange-457", "ExpiredPassword", "Expired Password", (error) => requires(error, "X-MS-Credential-Service-Url", "https://mail.example.com/password", "MS-ASHTTP, section 3.2.5.1"));
