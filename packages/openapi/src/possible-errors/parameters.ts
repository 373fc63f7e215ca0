import type { Fields } from "./follow-reference.ts";

/** The fields of a request that make a status possible (RFC 9110, sections 10.1.1, 13.1 and 14.2). */
const statusesOfFields: Readonly<Record<string, number>> = {
  "if-match": 412,
  "if-none-match": 412,
  "if-unmodified-since": 412,
  range: 416,
  expect: 417,
};

/** A document describes neither of them as a parameter (OpenAPI, Parameter Object). */
const ignored = ["accept", "authorization", "content-type"];

/** 404 where the path has a parameter, 400 where a value can be wrong, and what single fields make possible. */
export function parameterErrors(lists: readonly unknown[], follow: (value: unknown) => Fields): number[] {
  return lists
    .flatMap((list): unknown[] => (Array.isArray(list) ? list : []))
    .map(follow)
    .flatMap(({ in: place, name, required }) => {
      if (place !== "header") return place === "path" ? [400, 404] : [400];
      const field = String(name).toLowerCase();
      if (ignored.includes(field)) return [];
      const status = Object.hasOwn(statusesOfFields, field) ? statusesOfFields[field] : undefined;
      if (status === undefined) return [400];
      return status === 412 && required === true ? [400, 412, 428] : [400, status];
    });
}
