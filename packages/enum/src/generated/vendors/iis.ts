// @generated from spec/ by pnpm generate

/**
 * 440 Login Time-out: The client's session has expired or is not valid, so the user must log in again.
 *
 * {@link https://technet.microsoft.com/en-us/library/dd789741(v=EXCHG.80).aspx Microsoft TechNet: How to Troubleshoot the 440 Login Timeout Error Message in Outlook Web Access}
 */
export const LoginTimeOut: 440 = 440;

/**
 * 449 Retry With: The request cannot be carried out until the client repeats it with the information that the server asks for.
 * Another name of {@link RetryWith}.
 *
 * {@link https://learn.microsoft.com/openspecs/windows_protocols/ms-wdv/83ecf19f-e0f8-4706-aae5-ba618f52f100 MS-WDV: 449 Retry With Status Code, section 2.2.6}
 */
export const NeedProvisioning: 449 = 449;

/**
 * 449 Retry With: The request cannot be carried out until the client repeats it with the information that the server asks for.
 * Another name of {@link RetryWith}.
 *
 * {@link https://learn.microsoft.com/openspecs/windows_protocols/ms-wdv/83ecf19f-e0f8-4706-aae5-ba618f52f100 MS-WDV: 449 Retry With Status Code, section 2.2.6}
 */
export const ReplyWith: 449 = 449;

/**
 * 449 Retry With: The request cannot be carried out until the client repeats it with the information that the server asks for.
 *
 * {@link https://learn.microsoft.com/openspecs/windows_protocols/ms-wdv/83ecf19f-e0f8-4706-aae5-ba618f52f100 MS-WDV: 449 Retry With Status Code, section 2.2.6}
 */
export const RetryWith: 449 = 449;

/**
 * 451 Redirect: The client is sent to another server because this server cannot reach the user's mailbox or reaches it less efficiently.
 *
 * {@link https://learn.microsoft.com/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d MS-ASHTTP: Status Line, section 2.2.2.1.1}
 */
export const Redirect: 451 = 451;

/** The client errors of Microsoft Internet Information Services by name. */
export enum IisHttp4xx {
  /**
   * 440 Login Time-out: The client's session has expired or is not valid, so the user must log in again.
   *
   * {@link https://technet.microsoft.com/en-us/library/dd789741(v=EXCHG.80).aspx Microsoft TechNet: How to Troubleshoot the 440 Login Timeout Error Message in Outlook Web Access}
   */
  LoginTimeOut = 440,
  /**
   * 449 Retry With: The request cannot be carried out until the client repeats it with the information that the server asks for.
   * Another name of {@link RetryWith}.
   *
   * {@link https://learn.microsoft.com/openspecs/windows_protocols/ms-wdv/83ecf19f-e0f8-4706-aae5-ba618f52f100 MS-WDV: 449 Retry With Status Code, section 2.2.6}
   */
  NeedProvisioning = 449,
  /**
   * 449 Retry With: The request cannot be carried out until the client repeats it with the information that the server asks for.
   * Another name of {@link RetryWith}.
   *
   * {@link https://learn.microsoft.com/openspecs/windows_protocols/ms-wdv/83ecf19f-e0f8-4706-aae5-ba618f52f100 MS-WDV: 449 Retry With Status Code, section 2.2.6}
   */
  ReplyWith = 449,
  /**
   * 449 Retry With: The request cannot be carried out until the client repeats it with the information that the server asks for.
   *
   * {@link https://learn.microsoft.com/openspecs/windows_protocols/ms-wdv/83ecf19f-e0f8-4706-aae5-ba618f52f100 MS-WDV: 449 Retry With Status Code, section 2.2.6}
   */
  RetryWith = 449,
  /**
   * 451 Redirect: The client is sent to another server because this server cannot reach the user's mailbox or reaches it less efficiently.
   *
   * {@link https://learn.microsoft.com/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d MS-ASHTTP: Status Line, section 2.2.2.1.1}
   */
  Redirect = 451,
}

/** The code of any client error of Microsoft Internet Information Services. */
export type IisHttp4xxCode =
  | 440
  | 449
  | 451;

/** The substatus codes of Microsoft Internet Information Services, as its logs write them. */
export type IisSubstatusCode =
  | "400.1"
  | "400.2"
  | "400.3"
  | "400.4"
  | "400.5"
  | "400.6"
  | "400.7"
  | "400.8"
  | "400.9"
  | "400.10"
  | "400.11"
  | "400.601"
  | "400.602"
  | "400.603"
  | "400.604"
  | "400.605"
  | "400.606"
  | "401.1"
  | "401.2"
  | "401.3"
  | "401.4"
  | "401.5"
  | "401.7"
  | "401.501"
  | "401.502"
  | "401.503"
  | "401.504"
  | "403.1"
  | "403.2"
  | "403.3"
  | "403.4"
  | "403.5"
  | "403.6"
  | "403.7"
  | "403.8"
  | "403.9"
  | "403.10"
  | "403.11"
  | "403.12"
  | "403.13"
  | "403.14"
  | "403.15"
  | "403.16"
  | "403.17"
  | "403.18"
  | "403.19"
  | "403.20"
  | "403.21"
  | "403.22"
  | "403.23"
  | "403.24"
  | "403.501"
  | "403.502"
  | "403.503"
  | "403.504"
  | "404.0"
  | "404.1"
  | "404.2"
  | "404.3"
  | "404.4"
  | "404.5"
  | "404.6"
  | "404.7"
  | "404.8"
  | "404.9"
  | "404.10"
  | "404.11"
  | "404.12"
  | "404.13"
  | "404.14"
  | "404.15"
  | "404.16"
  | "404.17"
  | "404.18"
  | "404.19"
  | "404.20"
  | "404.21"
  | "404.22"
  | "404.23"
  | "404.501"
  | "404.502"
  | "404.503"
  | "404.504"
  | "405.0"
  | "406.0"
  | "408.0"
  | "412.0"
  | "413.0"
  | "413.1"
  | "423.1"
  | "423.2";
