import type { Header } from "./document.ts";
import { conditions } from "./generated/statuses.ts";
import type { Settings } from "./settings.ts";
import type { HeaderData } from "./status-data.ts";

/** What decides in which language a field is described. */
type Speech = Pick<Settings, "english" | "guidance">;

/** The fields of a response by name, or nothing where the status has none. */
export function headersOf(
  fields: readonly HeaderData[],
  speech: Speech,
): { headers?: Record<string, Header> } {
  if (fields.length === 0) return {};
  return { headers: Object.fromEntries(fields.map((field) => [field.name, headerOf(field, speech)])) };
}

/** The level is a word of RFC 2119, the same in every language; the condition is known in English, or with guidance. */
function headerOf(
  { level, when, required, rule, example }: HeaderData,
  { english, guidance }: Speech,
): Header {
  const said = guidance?.conditions[when] ?? (english ? conditions[when] : undefined);
  return {
    description: said === undefined ? `${level}: ${rule}` : `${level} (${said}): ${rule}`,
    ...(required && { required }),
    schema: { type: "string" },
    example,
  };
}
