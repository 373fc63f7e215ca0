import type { Emitter } from "./emitter.ts";
import { enumEmitter } from "./enum/emitter.ts";
import { errorsEmitter } from "./errors/emitter.ts";
import { fixturesEmitter } from "./fixtures/emitter.ts";
import { i18nEmitter } from "./i18n/emitter.ts";
import { jsrEmitter } from "./jsr/emitter.ts";
import { lookupEmitter } from "./lookup/emitter.ts";
import { schemasEmitter } from "./schemas/emitter.ts";

/** Everything that is generated, in one list. */
export const emitters: readonly Emitter[] = [
  enumEmitter,
  lookupEmitter,
  i18nEmitter,
  fixturesEmitter,
  errorsEmitter,
  jsrEmitter,
  schemasEmitter,
];
