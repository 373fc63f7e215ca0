// @generated from spec/ by pnpm generate

import { errorClass, type Http4xxErrorClass } from "../../error-class.ts";
import type { Http4xxError } from "../../http-4xx-error.ts";

/**
 * 420 Enhance Your Calm: The client has sent more requests than the limit allows.
 *
 * {@link https://developer.x.com/ja/docs/basics/response-codes Twitter: response codes of the standard API}
 */
export interface EnhanceYourCalm extends Http4xxError<420, "twitter-420", "EnhanceYourCalm"> {
}
/**
 * 420 Enhance Your Calm: The client has sent more requests than the limit allows.
 *
 * {@link https://developer.x.com/ja/docs/basics/response-codes Twitter: response codes of the standard API}
 */
export const EnhanceYourCalm: Http4xxErrorClass<EnhanceYourCalm> = /* @__PURE__ */ errorClass(420, "twitter-420", "EnhanceYourCalm", "Enhance Your Calm");
