// @generated from spec/ by pnpm generate

import type { RequiredField } from "../problem/required-field.ts";

/** The names of the fields that a response with this status must carry. */
export interface RequiredFieldNames {
  readonly "401": "WWW-Authenticate";
  readonly "405": "Allow";
  readonly "407": "Proxy-Authenticate";
  readonly "426": "Upgrade";
  readonly "exchange-457": "X-MS-Credential-Service-Url";
}

export const requiredFields: Readonly<Record<string, readonly RequiredField[]>> = {
  "401": [
    {
      name: "WWW-Authenticate",
      example: "Basic realm=\"example.com\", charset=\"UTF-8\"",
      rule: "RFC 9110: HTTP Semantics, section 15.5.2",
    },
  ],
  "405": [
    {
      name: "Allow",
      example: "GET, HEAD",
      rule: "RFC 9110: HTTP Semantics, section 15.5.6",
    },
  ],
  "407": [
    {
      name: "Proxy-Authenticate",
      example: "Basic realm=\"proxy.example.com\", charset=\"UTF-8\"",
      rule: "RFC 9110: HTTP Semantics, section 15.5.8",
    },
  ],
  "426": [
    {
      name: "Upgrade",
      example: "websocket",
      rule: "RFC 9110: HTTP Semantics, section 15.5.22",
    },
  ],
  "exchange-457": [
    {
      name: "X-MS-Credential-Service-Url",
      example: "https://mail.example.com/password",
      rule: "MS-ASHTTP: Handling HTTP POST Command Requests, section 3.2.5.1",
    },
  ],
};
