import type { Model } from "../../model/model.ts";
import { listReferences } from "./reference-list.ts";
import { tableText } from "./table-text.ts";

/** How each server's log tells that the client left before the answer, in the order of the spec, a row for each. */
export function clientLeftTable({ clientLeft }: Model): string[] {
  const references = listReferences(clientLeft.map(({ reference }) => reference));
  const rows = clientLeft.map(({ server, reference, logged, sign }) => [
    server,
    references.positions.get(reference) ?? 0,
    logged,
    sign,
  ]);
  return [
    `/** Made into records when the module is loaded. */\nexport const spellings: string = ${tableText(rows, references)};`,
  ];
}
