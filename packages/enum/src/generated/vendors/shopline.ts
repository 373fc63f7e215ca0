// @generated from spec/ by pnpm generate

/**
 * 433 Request Blocked: The request was blocked because it looks like an attack or comes from a blocked IP address.
 *
 * {@link https://developer.shopline.com/docs/apps/api-instructions-for-use/http-status-code SHOPLINE: HTTP status codes}
 */
export const RequestBlocked: 433 = 433;

/**
 * 434 Excessive Rate Limit Surpassed: The request was blocked because the client exceeded the rate limit of the security check.
 *
 * {@link https://developer.shopline.com/docs/apps/api-instructions-for-use/http-status-code SHOPLINE: HTTP status codes}
 */
export const ExcessiveRateLimitSurpassed: 434 = 434;

/**
 * 435 Challenge Collapsar Attack: The request was blocked because it appears to be part of an attack that floods the server with requests.
 *
 * {@link https://developer.shopline.com/docs/apps/api-instructions-for-use/http-status-code SHOPLINE: HTTP status codes}
 */
export const ChallengeCollapsarAttack: 435 = 435;

/**
 * 436 Security Policy Triggered: The request was blocked because its content violates a security policy.
 *
 * {@link https://developer.shopline.com/docs/apps/api-instructions-for-use/http-status-code SHOPLINE: HTTP status codes}
 */
export const SecurityPolicyTriggered: 436 = 436;

/** The client errors of SHOPLINE by name. */
export enum ShoplineHttp4xx {
  /**
   * 433 Request Blocked: The request was blocked because it looks like an attack or comes from a blocked IP address.
   *
   * {@link https://developer.shopline.com/docs/apps/api-instructions-for-use/http-status-code SHOPLINE: HTTP status codes}
   */
  RequestBlocked = 433,
  /**
   * 434 Excessive Rate Limit Surpassed: The request was blocked because the client exceeded the rate limit of the security check.
   *
   * {@link https://developer.shopline.com/docs/apps/api-instructions-for-use/http-status-code SHOPLINE: HTTP status codes}
   */
  ExcessiveRateLimitSurpassed = 434,
  /**
   * 435 Challenge Collapsar Attack: The request was blocked because it appears to be part of an attack that floods the server with requests.
   *
   * {@link https://developer.shopline.com/docs/apps/api-instructions-for-use/http-status-code SHOPLINE: HTTP status codes}
   */
  ChallengeCollapsarAttack = 435,
  /**
   * 436 Security Policy Triggered: The request was blocked because its content violates a security policy.
   *
   * {@link https://developer.shopline.com/docs/apps/api-instructions-for-use/http-status-code SHOPLINE: HTTP status codes}
   */
  SecurityPolicyTriggered = 436,
}

/** The code of any client error of SHOPLINE. */
export type ShoplineHttp4xxCode =
  | 433
  | 434
  | 435
  | 436;
