import { type Emitter, jsonFile, sourceFile } from "../emitter.ts";
import { codeTables } from "./code-tables.ts";
import { buildData } from "./data.ts";
import { dataSchema } from "./data-schema.ts";
import { nameCodes, nameTables } from "./name-tables.ts";
import { phraseTable } from "./phrase-table.ts";
import { referenceRecords } from "./references.ts";
import { statusRecords } from "./status-records.ts";
import { statusTypes } from "./status-types.ts";
import { substatusTables } from "./substatus-tables.ts";

const folder = "packages/lookup/src/generated";

/** Everything known about each status, in modules apart, so that a bundle takes only what it uses. */
export const lookupEmitter: Emitter = {
  name: "lookup",
  *emit(model) {
    yield sourceFile(`${folder}/types.ts`, statusTypes(model));
    yield sourceFile(`${folder}/phrases.ts`, phraseTable(model));
    yield sourceFile(`${folder}/codes.ts`, codeTables(model));
    yield sourceFile(`${folder}/references.ts`, referenceRecords(model));
    yield sourceFile(`${folder}/statuses.ts`, statusRecords(model));
    yield sourceFile(`${folder}/names.ts`, nameTables(model));
    yield sourceFile(`${folder}/name-codes.ts`, nameCodes(model));
    yield sourceFile(`${folder}/substatuses.ts`, substatusTables(model));
    yield jsonFile(`${folder}/data.json`, buildData(model));
    yield jsonFile(`${folder}/data.schema.json`, dataSchema());
  },
};
