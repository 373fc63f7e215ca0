// @generated from spec/ by pnpm generate

/**
 * 419 Page Expired: The security token of the form is missing or has expired, so the user must load the page again.
 *
 * {@link https://github.com/laravel/framework/blob/c1b04b2857436858bebdb53fc2d6ce7417cbe09e/src/Illuminate/Foundation/Exceptions/Handler.php Laravel: the exception handler, Handler.php}
 */
export const PageExpired: 419 = 419;

/** The client errors of Laravel by name. */
export enum LaravelHttp4xx {
  /**
   * 419 Page Expired: The security token of the form is missing or has expired, so the user must load the page again.
   *
   * {@link https://github.com/laravel/framework/blob/c1b04b2857436858bebdb53fc2d6ce7417cbe09e/src/Illuminate/Foundation/Exceptions/Handler.php Laravel: the exception handler, Handler.php}
   */
  PageExpired = 419,
}

/** The code of any client error of Laravel. */
export type LaravelHttp4xxCode =
  | 419;
