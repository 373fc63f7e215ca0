import { freeze } from "./freeze.ts";
import type { Substatus } from "./status.ts";

/** What most substatus codes do not have. Their records leave it out. */
type Rare = "formerPhrase" | "area" | "since" | "note";

/** A complete record, frozen. All have the same keys in the same order. */
export function defineSubstatus({
  code,
  status,
  vendor,
  phrase,
  formerPhrase = null,
  area = null,
  since = null,
  note = null,
  reference,
}: Omit<Substatus, Rare> & Partial<Substatus>): Substatus {
  return freeze({ code, status, vendor, phrase, formerPhrase, area, since, note, reference });
}
