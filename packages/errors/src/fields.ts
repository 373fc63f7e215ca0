export { allow } from "./fields/allow.ts";
export { contentRange } from "./fields/content-range.ts";
export { retryAfter } from "./fields/retry-after.ts";
export { upgrade } from "./fields/upgrade.ts";
export {
  type Challenge,
  type ChallengeOf,
  proxyAuthenticate,
  wwwAuthenticate,
} from "./fields/www-authenticate.ts";
