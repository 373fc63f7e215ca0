// @generated from spec/ by pnpm generate

/**
 * 456 Blocked: The user's account is blocked.
 *
 * {@link https://learn.microsoft.com/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d MS-ASHTTP: Status Line, section 2.2.2.1.1}
 */
export const Blocked: 456 = 456;

/**
 * 457 Expired Password: The user's password has expired.
 *
 * {@link https://learn.microsoft.com/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d MS-ASHTTP: Status Line, section 2.2.2.1.1}
 */
export const ExpiredPassword: 457 = 457;

/** The client errors of Microsoft Exchange ActiveSync by name. */
export enum ExchangeHttp4xx {
  /**
   * 456 Blocked: The user's account is blocked.
   *
   * {@link https://learn.microsoft.com/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d MS-ASHTTP: Status Line, section 2.2.2.1.1}
   */
  Blocked = 456,
  /**
   * 457 Expired Password: The user's password has expired.
   *
   * {@link https://learn.microsoft.com/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d MS-ASHTTP: Status Line, section 2.2.2.1.1}
   */
  ExpiredPassword = 457,
}

/** The code of any client error of Microsoft Exchange ActiveSync. */
export type ExchangeHttp4xxCode =
  | 456
  | 457;
