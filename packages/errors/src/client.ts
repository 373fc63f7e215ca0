export { mayRetry, type WithMethod, type WithStatus } from "./client/may-retry.ts";
export { type Problem, readProblem } from "./client/read-problem.ts";
export type { ReceivedResponse } from "./client/received-response.ts";
export { retryAfter, type WithHeaders } from "./client/retry-after.ts";
export { throwIfClientError } from "./client/throw-if-client-error.ts";
