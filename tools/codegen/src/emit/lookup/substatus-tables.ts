import type { Model, SubstatusModel } from "../../model/model.ts";
import { type Constants, literal, propertyKey } from "../../print/literal.ts";
import { importReferences, referenceConstants } from "./references.ts";
import { unusual } from "./unusual.ts";

/** Substatus records by their code, a string: as numbers 403.1 and 403.10 would be one. */
export function substatusTables(model: Model): string[] {
  const constants = referenceConstants(model);
  const lines = model.substatuses.map(
    (substatus) => `  ${propertyKey(substatus.code)}: ${record(substatus, constants)},`,
  );
  return [
    [
      'import { defineSubstatus } from "../define-substatus.ts";',
      'import type { Substatus } from "../status.ts";',
      importReferences(model.substatuses, constants),
    ].join("\n"),
    `/** A new table of the substatus records by their code. */\nexport const substatusesByCode = (): Readonly<Record<string, Substatus | null>> => ({\n  __proto__: null,\n${lines.join("\n")}\n});`,
  ];
}

function record(substatus: SubstatusModel, constants: Constants): string {
  return `defineSubstatus(${literal(unusual({ ...substatus }), "  ", constants)})`;
}
