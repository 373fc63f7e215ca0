import { z } from "zod";
import { statusId } from "../spec/text.ts";

/** The keys that a schema knows at a place: at the end of `path` in data that it describes. */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const forms = formsOf(schema);
  const [step, ...rest] = path;
  if (step === undefined) {
    return forms.flatMap((form) => (form instanceof z.ZodObject ? Object.keys(form.shape) : []));
  }
  return forms.flatMap((form) => {
    const inner = innerOf(form, step);
    return inner === undefined ? [] : keysAt(inner, rest);
  });
}

/** The key of a file below which its statuses stand, if `key` is the id of one. */
export function ownerOfStatus(schema: z.core.$ZodType, key: string): string | undefined {
  if (!(schema instanceof z.ZodObject) || !statusId.safeParse(key).success) return undefined;
  const records = Object.entries(schema.shape).filter(
    ([, inner]) => inner instanceof z.ZodRecord && inner.keyType === statusId,
  );
  return records.length === 1 ? records[0]?.[0] : undefined;
}

function innerOf(form: z.core.$ZodType, step: PropertyKey): z.core.$ZodType | undefined {
  if (form instanceof z.ZodObject) return form.shape[String(step)];
  if (form instanceof z.ZodRecord) return form.valueType;
  return form instanceof z.ZodArray ? form.element : undefined;
}

/** Without what says that a value may be missing or null; each form of a union. */
function formsOf(schema: z.core.$ZodType): z.core.$ZodType[] {
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => formsOf(option));
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return formsOf(schema.unwrap());
  return [schema];
}
