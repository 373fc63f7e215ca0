import { useCases } from "@tools/bytes/use-cases";

/** What is called to do one thing, by the package: one and the same call in each row of the table. */
export type Calls = ReadonlyMap<string, string>;

/** That of the program whose bytes are counted. As `bench:lookup` names it, where a peer's starts with its package. */
export function callsOf(useCase: string): Calls {
  const programs = useCases.find(({ name }) => name === useCase)?.programs;
  if (programs === undefined) throw new Error(`no use case "${useCase}"`);
  const calls = Object.entries(programs).map(
    ([name, { expression }]) => [name, candidate(name, expression)] as const,
  );
  return new Map(
    useCase === "code to phrase" ? [...calls, ["node:http", "node:http STATUS_CODES[code]"]] : calls,
  );
}

/** Nobody bundles a guard for its bytes. */
export const guards: Calls = new Map([
  ["@scope/http-4xx-lookup", "isClientError(code)"],
  ["statuses", "statuses.codes.includes(code)"],
  ["http-status", 'http-status status[code + "_CLASS"]'],
]);

function candidate(name: string, expression: string): string {
  const call = expression.replace(/ as \d+/, "");
  return name.startsWith("@scope/") || call.startsWith(name) ? call : `${name} ${call}`;
}
