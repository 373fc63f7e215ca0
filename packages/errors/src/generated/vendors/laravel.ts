// @generated from spec/ by pnpm generate

import { errorClass, type Http4xxErrorClass } from "../../error-class.ts";
import type { Http4xxError } from "../../http-4xx-error.ts";

/**
 * 419 Page Expired: The security token of the form is missing or has expired, so the user must load the page again.
 *
 * {@link https://github.com/laravel/framework/blob/c1b04b2857436858bebdb53fc2d6ce7417cbe09e/src/Illuminate/Foundation/Exceptions/Handler.php Laravel: the exception handler, Handler.php}
 */
export interface PageExpired extends Http4xxError<419, "laravel-419", "PageExpired"> {
}
/**
 * 419 Page Expired: The security token of the form is missing or has expired, so the user must load the page again.
 *
 * {@link https://github.com/laravel/framework/blob/c1b04b2857436858bebdb53fc2d6ce7417cbe09e/src/Illuminate/Foundation/Exceptions/Handler.php Laravel: the exception handler, Handler.php}
 */
export const PageExpired: Http4xxErrorClass<PageExpired> = /* @__PURE__ */ errorClass(419, "laravel-419", "PageExpired", "Page Expired");
