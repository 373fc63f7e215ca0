import type { Model } from "../../model/model.ts";
import { templateText } from "./table-text.ts";

/** How each server's log tells that the client left before the answer, in the order of the spec, a line for each. */
export function clientLeftTable({ clientLeft }: Model): string[] {
  const lines = clientLeft.map((each) => JSON.stringify(each)).join(",\n");
  return [
    `/** JSON, which is made into records when the module is loaded. */\nexport const spellings: string = ${templateText(`[\n${lines}\n]`)};`,
  ];
}
