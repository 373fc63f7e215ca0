// @generated from spec/ by pnpm generate

/**
 * 430 Shopify Security Rejection: The request was rejected because it looks like an attack.
 *
 * {@link https://shopify.dev/docs/api/usage/response-codes Shopify: API response status and error codes}
 */
export const SecurityRejection: 430 = 430;

/** The client errors of Shopify by name. */
export enum ShopifyHttp4xx {
  /**
   * 430 Shopify Security Rejection: The request was rejected because it looks like an attack.
   *
   * {@link https://shopify.dev/docs/api/usage/response-codes Shopify: API response status and error codes}
   */
  SecurityRejection = 430,
}

/** The code of any client error of Shopify. */
export type ShopifyHttp4xxCode =
  | 430;
