import { lookup } from "@scope/http-4xx-lookup";
import type { Entry } from "./entry.ts";

const ids = new Map<number, string>();

/** What an entry means: the id of a status, a substatus (`404.13`) or a sign; null for what is no client error. */
export function meaningOf({
  sign,
  status,
  substatus,
  format,
}: Pick<Entry, "sign" | "status" | "substatus" | "format">): string | null {
  if (sign !== null) return sign;
  // Whoever writes it means what nginx means.
  if (status === 499) return "client-left";
  if (status < 400 || status > 499) return null;
  if (substatus !== "") return `${status}.${substatus}`;
  if (format === "aws-alb" && (status === 463 || status === 464)) return `aws-alb-${status}`;
  const vendor = format.startsWith("iis-") ? "iis" : undefined;
  const key = vendor === undefined ? status : -status;
  const known = ids.get(key);
  if (known !== undefined) return known;
  const found = vendor === undefined ? lookup(status) : lookup(status, { vendor });
  const id: string = found?.id ?? lookup(status)?.id ?? String(status);
  ids.set(key, id);
  return id;
}
