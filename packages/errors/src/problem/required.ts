import { type Fields, readFields } from "./fields.ts";
import type { ProblemOptions } from "./options.ts";

const warned: Record<string, true> = {};

/**
 * Adds the field without which a 401 or 405 breaks its rule (RFC 9110, sections 15.5.2 and 15.5.6), if anybody knows. If not, or if it cannot be sent, the answer goes without, since an
 * error that is told without a field is better than another error; of each status a warning says so once.
 */
export function addRequired(status: number, fields: Fields, options: ProblemOptions): void {
  const option = status === 401 ? "challenge" : "allow";
  const name = status === 401 ? "www-authenticate" : option;
  if ((status !== 401 && status !== 405) || fields[name]) return;
  const given = options[option];
  // A record, such as `wwwAuthenticate` of ./fields gives, names the field itself.
  const known = readFields([[name, given], ...Object.entries(given ?? "")])[name];
  if (known) fields[name] = known;
  else if (!warned[name]) {
    warned[name] = true;
    console.warn(
      `http-4xx-errors: ${status} sent without ${name}; give it to the error or as option ${option}`,
    );
  }
}
