// @generated from spec/ by pnpm generate

/**
 * 450 Blocked by Windows Parental Controls: The parental controls of Windows block access to the requested page.
 *
 * {@link https://searchfox.org/mozilla-central/source/toolkit/components/downloads/DownloadCore.sys.mjs Firefox source: DownloadCore, which cancels a download that the parental controls of Windows block}
 */
export const BlockedByWindowsParentalControls: 450 = 450;

/** The client errors of Windows parental controls by name. */
export enum WindowsHttp4xx {
  /**
   * 450 Blocked by Windows Parental Controls: The parental controls of Windows block access to the requested page.
   *
   * {@link https://searchfox.org/mozilla-central/source/toolkit/components/downloads/DownloadCore.sys.mjs Firefox source: DownloadCore, which cancels a download that the parental controls of Windows block}
   */
  BlockedByWindowsParentalControls = 450,
}

/** The code of any client error of Windows parental controls. */
export type WindowsHttp4xxCode =
  | 450;
