import { type Fields, fieldsOf } from "./fields.ts";
import { follow } from "./follow.ts";

const texts = ["type", "title", "detail", "instance"];

/**
 * Does a schema of the document describe problem details (RFC 9457)? It has a number `status` and a `title` or `detail`,
 * and none of the members is of another type. One that stands in another document is taken at its word.
 */
export function isProblemSchema(schema: unknown, document: Fields): boolean {
  const { $ref } = fieldsOf(schema);
  if (typeof $ref === "string" && !$ref.startsWith("#")) return /problem/i.test($ref);
  const members = membersOf(schema, document, 0);
  const typed = (name: string, ...types: readonly unknown[]) => types.includes(members[name]);
  return (
    typed("status", "integer", "number") &&
    (Object.hasOwn(members, "title") || Object.hasOwn(members, "detail")) &&
    texts.every((name) => !Object.hasOwn(members, name) || typed(name, "string"))
  );
}

/** The type of each property, also of those that come from elsewhere. */
function membersOf(schema: unknown, document: Fields, depth: number): Fields {
  const { properties, allOf } = follow(schema, document);
  const own = Object.entries(fieldsOf(properties)).map(
    ([name, property]) => [name, typeOf(follow(property, document))] as const,
  );
  // A schema may hold itself.
  const parts = Array.isArray(allOf) && depth < 5 ? allOf : [];
  const others = parts.flatMap((part) => Object.entries(membersOf(part, document, depth + 1)));
  return Object.fromEntries([...others, ...own]);
}

/** From 3.1 on null may be one of several; a member that is one of some values may have no type. */
function typeOf({ type, const: only, enum: some }: Fields): unknown {
  const types = [type ?? []].flat().filter((each) => each !== "null");
  if (types.length > 0) return types.length === 1 ? types[0] : undefined;
  return typeof (only ?? (Array.isArray(some) ? some[0] : undefined));
}
