import type { Model } from "../model/model.ts";
import { compareText } from "../terms/compare-text.ts";
import type { GeneratedFile } from "../terms/generated-file.ts";
import { cliEmitter } from "./cli/emitter.ts";
import type { Emitter } from "./emitter.ts";
import { enumEmitter } from "./enum/emitter.ts";
import { errorsEmitter } from "./errors/emitter.ts";
import { fixturesEmitter } from "./fixtures/emitter.ts";
import { i18nEmitter } from "./i18n/emitter.ts";
import { jsrManifests } from "./jsr/jsr-manifests.ts";
import { lookupEmitter } from "./lookup/emitter.ts";
import { openapiEmitter } from "./openapi/emitter.ts";
import { packagesTable } from "./readme/packages-table.ts";
import { schemasEmitter } from "./schemas/emitter.ts";
import { siteEmitter } from "./site/emitter.ts";

/** Everything that is made of the model alone, in one list. */
export const emitters: readonly Emitter[] = [
  enumEmitter,
  lookupEmitter,
  i18nEmitter,
  fixturesEmitter,
  errorsEmitter,
  openapiEmitter,
  cliEmitter,
  schemasEmitter,
  siteEmitter,
];

/** Every generated file, made when it is asked for: of a large spec all of them together would fill the memory. */
export function* emitFiles(model: Model): Iterable<GeneratedFile> {
  const paths: string[] = [];
  for (const emitter of emitters) {
    for (const file of emitter.emit(model)) {
      paths.push(file.path);
      yield file;
    }
  }
  yield* jsrManifests(model.packages, paths.toSorted(compareText));
  yield* packagesTable(model.packages);
}
