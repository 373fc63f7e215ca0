import { type Fields, readFields } from "./fields.ts";
import type { ProblemOptions } from "./options.ts";
import { readPairs } from "./read.ts";

/** The fields without which a 401 or 405 breaks its rule (RFC 9110, sections 15.5.2 and 15.5.6). */
const required: Readonly<Record<number, string>> = { 401: "www-authenticate", 405: "allow" };

const warned: Record<string, true> = {};

/**
 * Adds such a field, if anybody knows it. If not, or if it cannot be sent, the answer goes without, since an error that is
 * told without a field is better than another error; of each status a warning says so once.
 */
export function addRequired(status: number, fields: Fields, options: ProblemOptions): void {
  const name = required[status];
  if (!name || name in fields) return;
  const option = status === 401 ? "challenge" : "allow";
  const given = options[option];
  // A record, such as `wwwAuthenticate` of ./fields gives, names the field itself.
  const known = readFields([[name, given], ...readPairs(given)])[name];
  if (known) fields[name] = known;
  else if (!warned[name]) {
    warned[name] = true;
    console.warn(`http-4xx-errors: ${status} sent without ${name}: set it, or option ${option}`);
  }
}
