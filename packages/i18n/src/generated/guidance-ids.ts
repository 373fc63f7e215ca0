// @generated from spec/ by pnpm generate

/** Whose turn it is. */
export type Fault =
  | "connection"
  | "credentials"
  | "pace"
  | "policy"
  | "request"
  | "state";

/** Something to do about a client error. */
export type StepId =
  | "ask-permission"
  | "change-protocol"
  | "check-address"
  | "choose-format"
  | "clear-cookies"
  | "correct-input"
  | "look-elsewhere"
  | "pay"
  | "reconnect"
  | "report"
  | "send-less"
  | "sign-in"
  | "start-over"
  | "try-another-network"
  | "use-certificate"
  | "wait";

/** What has to change, or happen, before a request is repeated. */
export type RetryChange =
  | "acceptable-form"
  | "after-handshake"
  | "allowed-method"
  | "asked-information"
  | "client-certificate"
  | "content-length"
  | "correct-request"
  | "current-condition"
  | "less-content"
  | "lock-token"
  | "new-address"
  | "new-connection"
  | "new-form"
  | "no-expectation"
  | "nothing-defined"
  | "nothing-helps"
  | "other-credentials"
  | "resolve-conflict"
  | "send-credentials"
  | "shorter-address"
  | "smaller-fields"
  | "supported-format"
  | "supported-protocol"
  | "tls"
  | "valid-range"
  | "wait";

/** When a field is sent, or asked for. */
export type Condition =
  | "always"
  | "byte-range"
  | "content-coding"
  | "media-type"
  | "over-http-1-1"
  | "own-blocking"
  | "patch-format"
  | "temporary"
  | "url-known"
  | "wait-known"
  | "webdav";
