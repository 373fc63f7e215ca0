// @generated from spec/ by pnpm generate

import { errorClass, type Http4xxErrorClass } from "../../error-class.ts";
import type { Http4xxError } from "../../http-4xx-error.ts";

/**
 * 440 Login Time-out: The client's session has expired or is not valid, so the user must log in again.
 *
 * {@link https://technet.microsoft.com/en-us/library/dd789741(v=EXCHG.80).aspx Microsoft TechNet: How to Troubleshoot the 440 Login Timeout Error Message in Outlook Web Access}
 */
export interface LoginTimeOut extends Http4xxError<440, "iis-440", "LoginTimeOut"> {
}
/**
 * 440 Login Time-out: The client's session has expired or is not valid, so the user must log in again.
 *
 * {@link https://technet.microsoft.com/en-us/library/dd789741(v=EXCHG.80).aspx Microsoft TechNet: How to Troubleshoot the 440 Login Timeout Error Message in Outlook Web Access}
 */
export const LoginTimeOut: Http4xxErrorClass<LoginTimeOut> = /* @__PURE__ */ errorClass(440, "iis-440", "LoginTimeOut", "Login Time-out");

/**
 * 449 Retry With: The request cannot be carried out until the client repeats it with the information that the server asks for.
 *
 * {@link https://learn.microsoft.com/openspecs/windows_protocols/ms-wdv/83ecf19f-e0f8-4706-aae5-ba618f52f100 MS-WDV: 449 Retry With Status Code, section 2.2.6}
 */
export interface RetryWith extends Http4xxError<449, "iis-449", "RetryWith"> {
}
/**
 * 449 Retry With: The request cannot be carried out until the client repeats it with the information that the server asks for.
 *
 * {@link https://learn.microsoft.com/openspecs/windows_protocols/ms-wdv/83ecf19f-e0f8-4706-aae5-ba618f52f100 MS-WDV: 449 Retry With Status Code, section 2.2.6}
 */
export const RetryWith: Http4xxErrorClass<RetryWith> = /* @__PURE__ */ errorClass(449, "iis-449", "RetryWith", "Retry With");

/**
 * 449 Retry With: The request cannot be carried out until the client repeats it with the information that the server asks for.
 * Another name of {@link RetryWith}.
 *
 * {@link https://learn.microsoft.com/openspecs/windows_protocols/ms-wdv/83ecf19f-e0f8-4706-aae5-ba618f52f100 MS-WDV: 449 Retry With Status Code, section 2.2.6}
 */
export type NeedProvisioning = RetryWith;
/**
 * 449 Retry With: The request cannot be carried out until the client repeats it with the information that the server asks for.
 * Another name of {@link RetryWith}.
 *
 * {@link https://learn.microsoft.com/openspecs/windows_protocols/ms-wdv/83ecf19f-e0f8-4706-aae5-ba618f52f100 MS-WDV: 449 Retry With Status Code, section 2.2.6}
 */
export const NeedProvisioning: Http4xxErrorClass<RetryWith> = RetryWith;

/**
 * 449 Retry With: The request cannot be carried out until the client repeats it with the information that the server asks for.
 * Another name of {@link RetryWith}.
 *
 * {@link https://learn.microsoft.com/openspecs/windows_protocols/ms-wdv/83ecf19f-e0f8-4706-aae5-ba618f52f100 MS-WDV: 449 Retry With Status Code, section 2.2.6}
 */
export type ReplyWith = RetryWith;
/**
 * 449 Retry With: The request cannot be carried out until the client repeats it with the information that the server asks for.
 * Another name of {@link RetryWith}.
 *
 * {@link https://learn.microsoft.com/openspecs/windows_protocols/ms-wdv/83ecf19f-e0f8-4706-aae5-ba618f52f100 MS-WDV: 449 Retry With Status Code, section 2.2.6}
 */
export const ReplyWith: Http4xxErrorClass<RetryWith> = RetryWith;

/**
 * 451 Redirect: The client is sent to another server because this server cannot reach the user's mailbox or reaches it less efficiently.
 *
 * {@link https://learn.microsoft.com/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d MS-ASHTTP: Status Line, section 2.2.2.1.1}
 */
export interface Redirect extends Http4xxError<451, "iis-451", "Redirect"> {
}
/**
 * 451 Redirect: The client is sent to another server because this server cannot reach the user's mailbox or reaches it less efficiently.
 *
 * {@link https://learn.microsoft.com/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d MS-ASHTTP: Status Line, section 2.2.2.1.1}
 */
export const Redirect: Http4xxErrorClass<Redirect> = /* @__PURE__ */ errorClass(451, "iis-451", "Redirect", "Redirect");
