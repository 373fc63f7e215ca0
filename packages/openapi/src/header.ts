import type { Header } from "./document.ts";
import type { HeaderData } from "./status-data.ts";

/** The fields of a response by name, or nothing where the status has none. */
export function headersOf(
  fields: readonly HeaderData[],
  english: boolean,
): { headers?: Record<string, Header> } {
  if (fields.length === 0) return {};
  return { headers: Object.fromEntries(fields.map((field) => [field.name, headerOf(field, english)])) };
}

/** The level is a word of RFC 2119, the same in every language; the condition is known in English alone. */
function headerOf({ level, when, required, rule, example }: HeaderData, english: boolean): Header {
  return {
    description: english ? `${level} (${when}): ${rule}` : `${level}: ${rule}`,
    ...(required && { required }),
    schema: { type: "string" },
    example,
  };
}
