import type { Message } from "@scope/http-4xx-i18n";
import type { Locale } from "../data/locale.ts";

/** What a status is called and means in this language. */
export function messageOf({ tag, catalog }: Locale, id: string): Message {
  const messages: Readonly<Record<string, Message>> = catalog.messages;
  const message = messages[id];
  if (message === undefined) throw new Error(`${tag} has no message for ${id}`);
  return message;
}
