import { compactJsonFile, type Emitter, sourceFile } from "../emitter.ts";
import { causeTable } from "./causes.ts";
import { clientLeftTable } from "./client-left.ts";
import { codeTables } from "./code-tables.ts";
import { buildData } from "./data.ts";
import { dataSchema } from "./data-schema.ts";
import { nameText } from "./name-text.ts";
import { phraseTable } from "./phrase-table.ts";
import { statusTable } from "./status-table.ts";
import { statusTypes } from "./status-types.ts";
import { substatusTable } from "./substatus-table.ts";

const folder = "packages/lookup/src/generated";

/** Everything known about each status, in modules apart, so that a bundle takes only what it uses. */
export const lookupEmitter: Emitter = {
  name: "lookup",
  *emit(model) {
    yield sourceFile(`${folder}/types.ts`, statusTypes(model));
    yield sourceFile(`${folder}/phrases.ts`, phraseTable(model));
    yield sourceFile(`${folder}/codes.ts`, codeTables(model));
    yield sourceFile(`${folder}/statuses.ts`, statusTable(model));
    yield sourceFile(`${folder}/names.ts`, nameText(model));
    yield sourceFile(`${folder}/client-left.ts`, clientLeftTable(model));
    yield sourceFile(`${folder}/causes.ts`, causeTable(model));
    yield sourceFile(`${folder}/substatuses.ts`, substatusTable(model));
    yield compactJsonFile(`${folder}/data.json`, buildData(model));
    yield compactJsonFile(`${folder}/data.schema.json`, dataSchema());
  },
};
