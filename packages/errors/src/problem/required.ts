import { type Fields, readFields } from "./fields.ts";
import type { ProblemOptions } from "./options.ts";

/** The fields without which an answer breaks the rule of its status (RFC 9110, section 15.5), with the option for it. */
const required: Readonly<Record<number, readonly [name: string, option?: "challenge" | "allow"]>> = {
  401: ["www-authenticate", "challenge"],
  405: ["allow", "allow"],
  407: ["proxy-authenticate"],
  426: ["upgrade"],
};

const warned = new Set<number>();

/**
 * Adds what a 401 or 405 lacks, if anybody knows. If not, or if it cannot be sent, the answer goes without, since an
 * error that is told without a field is better than another error; of each status a warning says so once.
 */
export function addRequired(status: number, fields: Fields, options: ProblemOptions): void {
  const [name, option] = required[status] ?? [];
  if (!name || fields.has(name)) return;
  const given = option && options[option];
  // A record, such as `wwwAuthenticate` of ./fields gives, names the field itself.
  const isRecord = typeof given === "object" && !Array.isArray(given);
  const known = readFields(isRecord ? given : { [name]: given }).get(name);
  if (known) fields.set(name, known);
  else if (!warned.has(status)) {
    warned.add(status);
    console.warn(
      `http-4xx-errors: a ${status} without ${name} was sent; give it to the error${option ? `, or as option ${option}` : ""}`,
    );
  }
}
