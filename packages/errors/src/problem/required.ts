import type { Fields } from "./fields.ts";
import type { ProblemOptions } from "./options.ts";

/** The fields without which an answer breaks the rule of its status (RFC 9110, section 15.5). */
const required: Readonly<Record<number, string>> = {
  401: "www-authenticate",
  405: "allow",
  407: "proxy-authenticate",
  426: "upgrade",
};

const warned = new Set<number>();

/**
 * Adds what a 401 or 405 lacks, if anybody knows. If not, it is sent as it is, since an error that is told without a
 * field is better than another error; of each status a warning says so once.
 */
export function addRequired(status: number, fields: Fields, { challenge, allow }: ProblemOptions): void {
  const name = required[status];
  if (!name || fields.has(name)) return;
  const known = [(status === 401 && challenge) || (status === 405 && allow) || []].flat();
  if (known.length > 0) fields.set(name, [known.join(", ")]);
  else if (!warned.has(status)) {
    warned.add(status);
    console.warn(
      `http-4xx-errors: a ${status} without ${name} was sent; give it to the error, or as an option`,
    );
  }
}
