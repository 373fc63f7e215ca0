export type { Answer } from "./answer.ts";
export { type ClientLeft, clientLeft } from "./client-left.ts";
// All of them, the interface of each status too: a declaration file of whoever exports `lookup(404)` has to name it.
export type * from "./generated/types.ts";
export { isClientError, isHttp4xx, isKnownHttp4xx } from "./guards.ts";
export { type FieldSet, type FieldValue, identify, type ReceivedResponse } from "./identify.ts";
export {
  type LookupAllResult,
  type LookupByIdResult,
  type LookupResult,
  lookup,
  lookupAll,
  lookupById,
} from "./lookup.ts";
export { lookupByName } from "./lookup-by-name.ts";
export { lookupSubstatus } from "./lookup-substatus.ts";
export { reasonPhrase } from "./reason-phrase.ts";
export type {
  HeaderRule,
  OtherUser,
  Reference,
  Retry,
  Status,
  StatusId,
  StatusRecord,
  Substatus,
} from "./status.ts";
export { statusCode } from "./status-code.ts";
export { statuses } from "./statuses.ts";
