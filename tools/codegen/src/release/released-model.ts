import { createHash } from "node:crypto";
import { z } from "zod";
import { publicStatus } from "../emit/lookup/public-status.ts";
import type {
  GuidanceModel,
  LocaleModel,
  Model,
  StatusModel,
  SubstatusModel,
  VendorModel,
} from "../model/model.ts";
import { isRequired } from "../model/required-headers.ts";

/** What is told when it changes, by its name: any JSON value. */
const facts = z.record(z.string(), z.json());
export type Facts = z.infer<typeof facts>;

const vendor = z.strictObject({ prefix: z.string(), facts });
const status = z.strictObject({
  name: z.string(),
  /** The kinds of the aliases by their names. */
  aliases: z.record(z.string(), z.string()),
  /** The fields without which a response cannot be made, in the types and at run time. */
  required: z.array(z.string()),
  facts,
});
const locale = z.strictObject({
  facts,
  /** A digest of the document, or null without one. */
  document: z.string().nullable(),
  /** Digests of the title and of the description, of server errors too: the texts themselves would be in the repository three times. */
  messages: z.record(z.string(), z.tuple([z.string(), z.string()])),
});
/** Digests of the texts of guidance by kind and id: `steps.wait`. */
const guidance = z.record(z.string(), z.string());
export type ReleasedVendor = z.infer<typeof vendor>;
export type ReleasedStatus = z.infer<typeof status>;
export type ReleasedLocale = z.infer<typeof locale>;

/** All that people who install the packages can notice of a model, in short: what one release is compared by. */
export const releasedModel = z.strictObject({
  version: z.string(),
  statuses: z.record(z.string(), status),
  vendors: z.record(z.string(), vendor),
  substatuses: z.record(z.string(), facts),
  locales: z.record(z.string(), locale),
  guidance: z.record(z.string(), guidance),
});
export type ReleasedModel = z.infer<typeof releasedModel>;

export function toReleased(model: Model): ReleasedModel {
  const { version, statuses, vendors, substatuses, win32Statuses, locales, guidance } = model;
  return releasedModel.parse({
    version,
    statuses: Object.fromEntries(statuses.map((each) => [each.id, toStatus(each)])),
    vendors: Object.fromEntries(vendors.map((each) => [each.key, toVendor(each)])),
    substatuses: Object.fromEntries(
      substatuses.map((each) => [each.code, toSubstatus(each, win32Statuses.get(each.code) ?? 0)]),
    ),
    locales: Object.fromEntries(locales.map((each) => [each.tag, toLocale(each)])),
    guidance: Object.fromEntries(guidance.map((each) => [each.tag, toGuidance(each)])),
  });
}

function toStatus(model: StatusModel): Record<string, unknown> {
  // What is told by itself is no fact of the status as well.
  const { id: _id, name, aliases: _aliases, substatuses: _substatuses, ...rest } = publicStatus(model);
  const required = model.headers.filter(isRequired);
  return {
    name,
    aliases: Object.fromEntries(model.aliases.map((alias) => [alias.name, alias.kind])),
    required: required.map((header) => header.name),
    facts: {
      ...rest,
      synonyms: model.synonyms,
      nicknames: model.nicknames,
      headers: model.headers,
      wirePhrase: model.wirePhrase,
      causes: model.causes,
      confusedWith: model.confusedWith,
      history: model.history,
      libraryNames: model.libraryNames,
      exchange: { digest: digest(model.exchange) },
    },
  };
}

function toVendor({ name, prefix, reference }: VendorModel): Record<string, unknown> {
  return { prefix, facts: { name, reference } };
}

function toSubstatus({ code: _code, ...rest }: SubstatusModel, win32Status: number): Record<string, unknown> {
  return { ...rest, win32Status };
}

function toLocale({
  name,
  englishName,
  direction,
  document,
  messages,
  serverErrors,
}: LocaleModel): Record<string, unknown> {
  const errors = Object.entries(serverErrors ?? {}).map(
    ([kind, text]) => [`serverErrors.${kind}`, text] as const,
  );
  const digests = [...messages, ...errors].map(([id, { title, description }]) => [
    id,
    [digest(title), digest(description)],
  ]);
  return {
    facts: { name, englishName, direction },
    document: document === null ? null : digest(document),
    messages: Object.fromEntries(digests),
  };
}

function toGuidance({ faults, steps, retry, conditions, synonyms }: GuidanceModel): Record<string, string> {
  const kinds: Record<string, ReadonlyMap<string, unknown>> = { faults, steps, retry, conditions, synonyms };
  const digests = Object.entries(kinds).flatMap(([kind, texts]) =>
    [...texts].map(([id, text]) => [`${kind}.${id}`, digest(text)] as const),
  );
  return Object.fromEntries(digests);
}

function digest(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 12);
}
