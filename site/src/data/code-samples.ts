import { fixture } from "@scope/http-4xx-fixtures";
import type { StatusRecord } from "@scope/http-4xx-lookup";

/** How programs name a status, throw it and describe it; null where a package has nothing for it. */
export interface CodeSamples {
  readonly constant: string;
  readonly errorClass: string | null;
  readonly apiDescription: string | null;
}

export function codeSamples(status: StatusRecord): CodeSamples {
  // What a client does not receive by its own code is neither thrown nor described.
  const isReceived = status.wire === status.code;
  return {
    constant: constantSample(status),
    errorClass: isReceived ? errorSample(status) : null,
    apiDescription: isReceived ? apiSample(status) : null,
  };
}

function constantSample({ name, vendor, code }: StatusRecord): string {
  const from = vendor === null ? "@scope/http-4xx-enum" : `@scope/http-4xx-enum/vendors/${vendor}`;
  return `import { ${name} } from "${from}";\n\n${name}; // ${code}`;
}

function errorSample({ id, name, vendor, headers }: StatusRecord): string {
  const from = vendor === null ? "@scope/http-4xx-errors" : `@scope/http-4xx-errors/vendors/${vendor}`;
  const examples: Readonly<Record<string, string>> = fixture(id).response.headers;
  // Connection belongs to the server that writes the message.
  const required = headers.filter((header) => header.level === "MUST" && header.name !== "Connection");
  const fields = required.map(
    (header) => `${property(header.name)}: ${JSON.stringify(examples[header.name] ?? "")}`,
  );
  const options = fields.length === 0 ? "" : `{\n  headers: { ${fields.join(", ")} },\n}`;
  return `import * as errors from "${from}";\n\nthrow new errors.${name}(${options});`;
}

function property(name: string): string {
  return /^\w+$/.test(name) ? name : JSON.stringify(name);
}

function apiSample({ id }: StatusRecord): string {
  return `import { responses } from "@scope/http-4xx-openapi";

const { components } = responses({ codes: ["${id}"], version: "3.1" });`;
}
