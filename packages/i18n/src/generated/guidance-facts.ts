// @generated from spec/ by pnpm generate

import type { GuidanceFacts } from "../guidance-facts.ts";
import type { StatusId } from "./ids.ts";

/** Whose turn it is, the steps, what has to change before a retry, and when each field is sent. */
export const guidanceFacts: { readonly [Id in StatusId]: GuidanceFacts } = {
  "400": ["request", ["correct-input", "clear-cookies", "report"], "correct-request", {}],
  "401": [
    "credentials",
    ["sign-in"],
    "send-credentials",
    {
      "WWW-Authenticate": "always",
    },
  ],
  "402": ["state", ["pay"], "nothing-defined", {}],
  "403": [
    "policy",
    ["sign-in", "ask-permission", "try-another-network"],
    "other-credentials",
    {},
  ],
  "404": ["request", ["check-address", "look-elsewhere"], null, {}],
  "405": [
    "request",
    ["report"],
    "allowed-method",
    {
      Allow: "always",
    },
  ],
  "406": ["request", ["choose-format", "report"], "acceptable-form", {}],
  "407": [
    "credentials",
    ["sign-in", "ask-permission"],
    "send-credentials",
    {
      "Proxy-Authenticate": "always",
    },
  ],
  "408": ["connection", ["reconnect"], "new-connection", {}],
  "409": ["state", ["start-over"], "resolve-conflict", {}],
  "410": ["state", ["look-elsewhere"], "nothing-helps", {}],
  "411": ["request", ["report"], "content-length", {}],
  "412": ["state", ["start-over"], "current-condition", {}],
  "413": [
    "request",
    ["send-less"],
    "less-content",
    {
      "Retry-After": "temporary",
    },
  ],
  "414": ["request", ["check-address", "report"], "shorter-address", {}],
  "415": [
    "request",
    ["choose-format", "report"],
    "supported-format",
    {
      "Accept-Encoding": "content-coding",
      Accept: "media-type",
      "Accept-Patch": "patch-format",
    },
  ],
  "416": [
    "request",
    ["start-over", "report"],
    "valid-range",
    {
      "Content-Range": "byte-range",
    },
  ],
  "417": ["request", ["report"], "no-expectation", {}],
  "418": ["policy", ["report"], "nothing-defined", {}],
  "421": ["connection", ["reconnect"], "new-connection", {}],
  "422": ["request", ["correct-input"], "correct-request", {}],
  "423": ["state", ["wait"], "lock-token", {}],
  "424": ["request", ["correct-input", "report"], "correct-request", {}],
  "425": ["connection", ["reconnect"], "after-handshake", {}],
  "426": [
    "request",
    ["change-protocol"],
    "supported-protocol",
    {
      Upgrade: "over-http-1-1",
      Connection: "over-http-1-1",
    },
  ],
  "428": ["request", ["start-over", "report"], "current-condition", {}],
  "429": [
    "pace",
    ["wait"],
    "wait",
    {
      "Retry-After": "wait-known",
    },
  ],
  "431": ["request", ["clear-cookies", "report"], "smaller-fields", {}],
  "iis-440": ["credentials", ["sign-in"], null, {}],
  "nginx-444": ["policy", ["reconnect", "try-another-network"], "new-connection", {}],
  "iis-449": [
    "request",
    ["report"],
    "asked-information",
    {
      "Ms-Echo-Request": "webdav",
    },
  ],
  "451": [
    "policy",
    ["look-elsewhere"],
    "nothing-helps",
    {
      Link: "own-blocking",
    },
  ],
  "iis-451": [
    "request",
    ["check-address", "report"],
    "new-address",
    {
      "X-MS-Location": "url-known",
    },
  ],
  "nginx-494": ["request", ["clear-cookies", "report"], "smaller-fields", {}],
  "nginx-495": ["credentials", ["use-certificate"], "client-certificate", {}],
  "nginx-496": ["credentials", ["use-certificate"], "client-certificate", {}],
  "nginx-497": ["request", ["change-protocol"], "tls", {}],
  "nginx-499": ["connection", ["reconnect"], "new-connection", {}],
  "laravel-419": ["state", ["start-over"], "new-form", {}],
  "twitter-420": [
    "pace",
    ["wait"],
    "wait",
    {
      "Retry-After": "wait-known",
    },
  ],
  "shopify-430": ["policy", ["try-another-network", "report"], null, {}],
  "shopline-433": ["policy", ["wait", "try-another-network", "report"], "wait", {}],
  "shopline-434": ["pace", ["wait"], null, {}],
  "shopline-435": ["policy", ["wait", "try-another-network", "report"], null, {}],
  "shopline-436": ["policy", ["correct-input", "try-another-network", "report"], null, {}],
  "windows-450": ["policy", ["ask-permission"], null, {}],
  "exchange-456": ["policy", ["ask-permission"], null, {}],
  "exchange-457": [
    "credentials",
    ["sign-in"],
    "send-credentials",
    {
      "X-MS-Credential-Service-Url": "always",
    },
  ],
  "aws-alb-460": ["connection", ["reconnect"], "new-connection", {}],
  "aws-alb-463": ["request", ["report"], "smaller-fields", {}],
  "aws-alb-464": ["request", ["change-protocol", "report"], "supported-protocol", {}],
  "esri-498": ["credentials", ["sign-in"], "send-credentials", {}],
  "esri-499": ["credentials", ["sign-in"], "send-credentials", {}],
};
