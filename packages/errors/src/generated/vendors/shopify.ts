// @generated from spec/ by pnpm generate

import { errorClass, type Http4xxErrorClass } from "../../error-class.ts";
import type { Http4xxError } from "../../http-4xx-error.ts";

/**
 * 430 Shopify Security Rejection: The request was rejected because it looks like an attack.
 *
 * {@link https://shopify.dev/docs/api/usage/response-codes Shopify: API response status and error codes}
 */
export interface SecurityRejection extends Http4xxError<430, "shopify-430", "SecurityRejection"> {
}
/**
 * 430 Shopify Security Rejection: The request was rejected because it looks like an attack.
 *
 * {@link https://shopify.dev/docs/api/usage/response-codes Shopify: API response status and error codes}
 */
export const SecurityRejection: Http4xxErrorClass<SecurityRejection> = /* @__PURE__ */ errorClass(430, "shopify-430", "SecurityRejection", "Shopify Security Rejection");
