import { createHandler } from "@scope/http-4xx-fixtures/fetch";

export default { fetch: createHandler() };
