import { type Emitter, sourceFile } from "../emitter.ts";
import { receivedStatuses } from "./received-statuses.ts";
import { statusData } from "./status-data.ts";
import { statusTypes } from "./status-types.ts";

const folder = "packages/openapi/src/generated";

/** What an OpenAPI document says of each status that a client can receive. */
export const openapiEmitter: Emitter = {
  name: "openapi",
  *emit({ statuses, englishGuidance }) {
    const received = receivedStatuses(statuses);
    yield sourceFile(`${folder}/statuses.ts`, statusData(received, englishGuidance?.conditions ?? new Map()));
    yield sourceFile(`${folder}/types.ts`, statusTypes(received));
  },
};
