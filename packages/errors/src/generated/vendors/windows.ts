// @generated from spec/ by pnpm generate

import { errorClass, type Http4xxErrorClass } from "../../error-class.ts";
import type { Http4xxError } from "../../http-4xx-error.ts";

/**
 * 450 Blocked by Windows Parental Controls: The parental controls of Windows block access to the requested page.
 *
 * {@link https://searchfox.org/mozilla-central/source/toolkit/components/downloads/DownloadCore.sys.mjs Firefox source: DownloadCore, which cancels a download that the parental controls of Windows block}
 */
export interface BlockedByWindowsParentalControls extends Http4xxError<450, "windows-450", "BlockedByWindowsParentalControls"> {
}
/**
 * 450 Blocked by Windows Parental Controls: The parental controls of Windows block access to the requested page.
 *
 * {@link https://searchfox.org/mozilla-central/source/toolkit/components/downloads/DownloadCore.sys.mjs Firefox source: DownloadCore, which cancels a download that the parental controls of Windows block}
 */
export const BlockedByWindowsParentalControls: Http4xxErrorClass<BlockedByWindowsParentalControls> = /* @__PURE__ */ errorClass(450, "windows-450", "BlockedByWindowsParentalControls", "Blocked by Windows Parental Controls");
