import { freeze } from "./freeze.ts";
import { none } from "./none.ts";
import type { StatusRecord } from "./status.ts";

/** What holds for most statuses. Their records leave it out, which makes a bundle a third smaller. */
interface Usual {
  official: true;
  vendor: null;
  product: null;
  since: null;
  registration: "registered";
  registeredPhrase: null;
  aliases: readonly never[];
  headers: readonly never[];
  cacheable: false;
  mustNotStore: false;
  retry: null;
  identifiedBy: null;
  substatuses: readonly never[];
  related: readonly never[];
}

/** What every record says. */
type Always = "id" | "code" | "name" | "phrase" | "reference" | "cacheReference";

/** What the client receives and the server logs is usually the code itself. */
type UsuallyCode = "wire" | "logged";

/** A record may leave out what is usual, and only where that is true of it. */
type Given<Record extends StatusRecord> = Partial<Record> &
  Pick<Record, Always> & {
    [Key in keyof Usual as Usual[Key] extends Record[Key] ? never : Key]: Record[Key];
  } & { [Key in UsuallyCode as Record["code"] extends Record[Key] ? never : Key]: Record[Key] };

/**
 * A complete record, frozen all the way down. All have the same keys in the same order: an engine sees one shape. Part
 * by part, because walking through whatever there is takes half as long again, each time that a program starts.
 */
export function defineStatus<Record extends StatusRecord>(given: Given<Record>): Record;
export function defineStatus({
  id,
  code,
  name,
  phrase,
  official = true,
  vendor = null,
  product = null,
  since = null,
  registration = "registered",
  registeredPhrase = null,
  aliases = none,
  reference,
  headers = none,
  cacheable = false,
  mustNotStore = false,
  cacheReference,
  retry = null,
  wire = code,
  logged = code,
  identifiedBy = null,
  substatuses = none,
  related = none,
}: Pick<StatusRecord, Always> & Partial<StatusRecord>): StatusRecord {
  for (const header of headers) freeze(header);
  return freeze({
    id,
    code,
    name,
    phrase,
    official,
    vendor,
    product,
    since,
    registration,
    registeredPhrase,
    aliases: freeze(aliases),
    reference,
    headers: freeze(headers),
    cacheable,
    mustNotStore,
    cacheReference,
    retry: retry && freeze(retry),
    wire,
    logged,
    identifiedBy,
    substatuses: freeze(substatuses),
    related: freeze(related),
  });
}
