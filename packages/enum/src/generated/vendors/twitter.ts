// @generated from spec/ by pnpm generate

/**
 * 420 Enhance Your Calm: The client has sent more requests than the limit allows.
 *
 * {@link https://developer.x.com/ja/docs/basics/response-codes Twitter: response codes of the standard API}
 */
export const EnhanceYourCalm: 420 = 420;

/** The client errors of Twitter by name. */
export enum TwitterHttp4xx {
  /**
   * 420 Enhance Your Calm: The client has sent more requests than the limit allows.
   *
   * {@link https://developer.x.com/ja/docs/basics/response-codes Twitter: response codes of the standard API}
   */
  EnhanceYourCalm = 420,
}

/** The code of any client error of Twitter. */
export type TwitterHttp4xxCode =
  | 420;
