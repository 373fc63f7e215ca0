import en from "@scope/http-4xx-i18n/locales/en";
import { lookup, lookupById, lookupSubstatus } from "@scope/http-4xx-lookup";
import { advice } from "./advice.ts";

const titles: Readonly<Record<string, string>> = {
  "client-left": "The client left",
  "tls-on-plain-port": "TLS on a plain port",
  "closed-before-request": "Closed before a request",
  "ntlm-handshake": "NTLM handshake, no error",
};

/** `404 Not Found`, `404.13 Content length too large`, `The client left`. */
export function titleOf(id: string): string {
  const known = titles[id];
  if (known !== undefined) return known;
  if (id.includes(".")) return `${id} ${lookupSubstatus(id)?.phrase ?? ""}`.trimEnd();
  const status = lookupById(id);
  const vendor = status?.vendor ? ` (${status.vendor})` : "";
  return status === undefined ? id : `${status.code} ${status.phrase}${vendor}`;
}

/** What it is and what to look at, in one or two sentences. */
export function sentenceOf(id: string): string {
  const own = advice[id];
  if (own !== undefined) return own;
  const messages: Readonly<Record<string, { readonly description: string } | undefined>> = en.messages;
  const [code = ""] = id.split(".");
  const description = (messages[id] ?? messages[code])?.description;
  if (description !== undefined) return `${description}.`;
  return lookup(Number(code)) === undefined
    ? "No standard knows this code; RFC 9110 has it treated as 400."
    : "";
}
