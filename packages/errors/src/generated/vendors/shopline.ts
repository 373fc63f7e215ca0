// @generated from spec/ by pnpm generate

import { errorClass, type Http4xxErrorClass } from "../../error-class.ts";
import type { Http4xxError } from "../../http-4xx-error.ts";

/**
 * 433 Request Blocked: The request was blocked because it looks like an attack or comes from a blocked IP address.
 *
 * {@link https://developer.shopline.com/docs/apps/api-instructions-for-use/http-status-code SHOPLINE: HTTP status codes}
 */
export interface RequestBlocked extends Http4xxError<433, "shopline-433", "RequestBlocked"> {
}
/**
 * 433 Request Blocked: The request was blocked because it looks like an attack or comes from a blocked IP address.
 *
 * {@link https://developer.shopline.com/docs/apps/api-instructions-for-use/http-status-code SHOPLINE: HTTP status codes}
 */
export const RequestBlocked: Http4xxErrorClass<RequestBlocked> = /* @__PURE__ */ errorClass(433, "shopline-433", "RequestBlocked", "Request Blocked");

/**
 * 434 Excessive Rate Limit Surpassed: The request was blocked because the client exceeded the rate limit of the security check.
 *
 * {@link https://developer.shopline.com/docs/apps/api-instructions-for-use/http-status-code SHOPLINE: HTTP status codes}
 */
export interface ExcessiveRateLimitSurpassed extends Http4xxError<434, "shopline-434", "ExcessiveRateLimitSurpassed"> {
}
/**
 * 434 Excessive Rate Limit Surpassed: The request was blocked because the client exceeded the rate limit of the security check.
 *
 * {@link https://developer.shopline.com/docs/apps/api-instructions-for-use/http-status-code SHOPLINE: HTTP status codes}
 */
export const ExcessiveRateLimitSurpassed: Http4xxErrorClass<ExcessiveRateLimitSurpassed> = /* @__PURE__ */ errorClass(434, "shopline-434", "ExcessiveRateLimitSurpassed", "Excessive Rate Limit Surpassed");

/**
 * 435 Challenge Collapsar Attack: The request was blocked because it appears to be part of an attack that floods the server with requests.
 *
 * {@link https://developer.shopline.com/docs/apps/api-instructions-for-use/http-status-code SHOPLINE: HTTP status codes}
 */
export interface ChallengeCollapsarAttack extends Http4xxError<435, "shopline-435", "ChallengeCollapsarAttack"> {
}
/**
 * 435 Challenge Collapsar Attack: The request was blocked because it appears to be part of an attack that floods the server with requests.
 *
 * {@link https://developer.shopline.com/docs/apps/api-instructions-for-use/http-status-code SHOPLINE: HTTP status codes}
 */
export const ChallengeCollapsarAttack: Http4xxErrorClass<ChallengeCollapsarAttack> = /* @__PURE__ */ errorClass(435, "shopline-435", "ChallengeCollapsarAttack", "Challenge Collapsar Attack");

/**
 * 436 Security Policy Triggered: The request was blocked because its content violates a security policy.
 *
 * {@link https://developer.shopline.com/docs/apps/api-instructions-for-use/http-status-code SHOPLINE: HTTP status codes}
 */
export interface SecurityPolicyTriggered extends Http4xxError<436, "shopline-436", "SecurityPolicyTriggered"> {
}
/**
 * 436 Security Policy Triggered: The request was blocked because its content violates a security policy.
 *
 * {@link https://developer.shopline.com/docs/apps/api-instructions-for-use/http-status-code SHOPLINE: HTTP status codes}
 */
export const SecurityPolicyTriggered: Http4xxErrorClass<SecurityPolicyTriggered> = /* @__PURE__ */ errorClass(436, "shopline-436", "SecurityPolicyTriggered", "Security Policy Triggered");
