/**
 * What is put into a document. Type aliases and no interfaces: only these fit types with an index signature, which the
 * types of OpenAPI have for extensions. Nothing is readonly, because frameworks ask for objects that they may change.
 */

/** A Reference Object. */
export type Reference<Name extends string = string> = { $ref: `#/components/responses/${Name}` };

/** A Response Object. */
export type Response = {
  description: string;
  headers?: Record<string, Header>;
  content: { "application/problem+json": Content };
};

/** A Header Object. Its description begins with the level: MUST, SHOULD, MAY. */
export type Header = {
  description: string;
  /** Only where the field is in every such response. */
  required?: true;
  schema: { type: "string" };
  example: string;
};

/** A Media Type Object. */
export type Content = {
  schema: { $ref: `#/components/schemas/${string}` };
  examples: Record<string, Example>;
};

/** An Example Object. */
export type Example = { summary: string; value: Problem };

/** Problem details (RFC 9457). */
export type Problem = {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance?: string;
  [extension: string]: unknown;
};

/** A member of the problem details. */
export type Member = "type" | "title" | "status" | "detail" | "instance";

/** The Schema Object of problem details. */
export type ProblemSchema = {
  type: "object";
  description: string;
  externalDocs: { url: string };
  properties: {
    type: { type: "string"; format: "uri-reference"; description?: string };
    title: TextSchema;
    status: StatusSchema;
    detail: { type: "string"; description?: string };
    instance: { type: "string"; format: "uri-reference"; description?: string };
  };
  required?: Member[];
  /** Problems may have members of their own. */
  additionalProperties: true;
};

/** Any title, or one alone: `enum` in 3.0, `const` from 3.1 on. */
export type TextSchema = { type: "string"; description?: string; enum?: string[]; const?: string };

/** Any status of an error, or one alone. */
export type StatusSchema = {
  type: "integer";
  format: "int32";
  description?: string;
  minimum?: number;
  maximum?: number;
  enum?: number[];
  const?: number;
};
