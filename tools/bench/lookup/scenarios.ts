import { STATUS_CODES } from "node:http";
import { Boom } from "@hapi/boom";
import { status as statusI18n } from "@http-util/status-i18n";
import {
  isClientError,
  isHttp4xx,
  isKnownHttp4xx,
  lookup,
  lookupAll,
  lookupById,
  lookupByName,
  reasonPhrase,
  statusCode,
  statuses,
} from "@scope/http-4xx-lookup";
import createError from "http-errors";
import { status as httpStatus } from "http-status";
import { getReasonPhrase, getStatusCode } from "http-status-codes";
import peer from "statuses";
import { type Candidate, type Scenario, scenario } from "../turns/scenario.ts";
import {
  isInRange,
  isOfficialInArray,
  phraseFromArray,
  phraseFromObject,
  recordFromArray,
  tableOf,
} from "./floors.ts";
import {
  anyValues,
  knownCodes,
  knownIds,
  knownNames,
  knownPhrases,
  mixedCodes,
  mixedNames,
  newSpellings,
  noNames,
  otherSpellings,
} from "./inputs.ts";

const toPhrase: readonly Candidate<number>[] = [
  { name: "array, bounds checked", floor: true, call: phraseFromArray },
  { name: "object without prototype", floor: true, call: phraseFromObject },
  { name: "reasonPhrase(code)", call: reasonPhrase },
  { name: "node:http STATUS_CODES[code]", call: (code) => STATUS_CODES[code] },
  { name: "statuses.message[code]", call: (code) => peer.message[code] },
  { name: "statuses(code)", call: orUndefined((code: number) => peer(code)) },
  {
    name: "http-status status[code]",
    call: (code) => (httpStatus as Readonly<Record<number, unknown>>)[code],
  },
  {
    name: "http-status-codes getReasonPhrase(code)",
    call: orUndefined((code: number) => getReasonPhrase(code)),
  },
  {
    name: "http-errors createError(code).message",
    call: orUndefined((code: number) => createError(code).message),
  },
  {
    name: '@hapi/boom new Boom("", { statusCode: code }).output.payload.error',
    call: orUndefined((code: number) => new Boom("", { statusCode: code }).output.payload.error),
  },
  { name: '@http-util/status-i18n status(code, "en")', call: (code) => statusI18n(code, "en") },
];

const toRecord: readonly Candidate<number>[] = [
  { name: "array, bounds checked", floor: true, call: recordFromArray },
  { name: "lookup", call: lookup<number> },
  { name: "lookup with a vendor", call: (code) => lookup(code, { vendor: "iis" }) },
  { name: "lookupAll", call: lookupAll<number> },
];

const guards: readonly Candidate<unknown>[] = [
  { name: "range check", floor: true, call: whenTrue(isInRange) },
  { name: "range check, then array", floor: true, call: whenTrue(isOfficialInArray) },
  { name: "isClientError(code)", call: whenTrue(isClientError) },
  { name: "isHttp4xx", call: whenTrue(isHttp4xx) },
  { name: "isKnownHttp4xx", call: whenTrue(isKnownHttp4xx) },
  { name: "statuses.codes.includes(code)", call: whenTrue((code) => peer.codes.includes(code as number)) },
  { name: 'http-status status[code + "_CLASS"]', call: whenTrue(isClientErrorOfHttpStatus) },
];

const toCode: readonly Candidate<string>[] = [
  {
    name: "literal without prototype",
    floor: true,
    call: tableOf(
      statuses.flatMap(({ name, phrase, code }) => [name, phrase].map((key) => [key, code] as const)),
    ),
  },
  { name: "statusCode(phrase)", call: statusCode },
  { name: "statuses.code[phrase.toLowerCase()]", call: (name) => peer.code[name.toLowerCase()] },
  { name: "statuses(phrase)", call: orUndefined((name: string) => peer(name)) },
  {
    name: "http-status-codes getStatusCode(phrase)",
    call: orUndefined((name: string) => getStatusCode(name)),
  },
];

const byName: readonly Candidate<string>[] = [
  {
    name: "literal without prototype",
    floor: true,
    call: tableOf(statuses.flatMap((each) => [each.name, each.phrase].map((key) => [key, each] as const))),
  },
  { name: "lookupByName", call: lookupByName },
];

const byId: readonly Candidate<string>[] = [
  {
    name: "literal without prototype",
    floor: true,
    call: tableOf(statuses.map((status) => [status.id, status] as const)),
  },
  { name: "lookupById", call: lookupById<string> },
];

export const scenarios: readonly Scenario[] = [
  scenario("code to phrase, registered codes", knownCodes, toPhrase),
  scenario("code to phrase, mixed codes", mixedCodes, toPhrase),
  scenario("code to record, registered codes", knownCodes, toRecord),
  scenario("code to record, mixed codes", mixedCodes, toRecord),
  scenario("guard, registered codes", knownCodes, guards),
  scenario("guard, mixed codes", mixedCodes, guards),
  scenario("guard, any value", anyValues, guards),
  scenario("phrase to code", knownPhrases, toCode),
  scenario("name to code, names", knownNames, toCode),
  scenario("name to code, other spellings", otherSpellings, toCode),
  scenario("name to code, words that are no names", noNames, toCode),
  scenario("name to code, spellings that nobody has asked for before", newSpellings, toCode),
  scenario("name to record, names", knownNames, byName),
  scenario("name to record, phrases", knownPhrases, byName),
  scenario("name to record, other spellings and words", mixedNames, byName),
  scenario("id to record", knownIds, byId),
];

/** For those who throw on what they do not know. */
function orUndefined<Input>(call: (input: Input) => unknown): (input: Input) => unknown {
  return (input) => {
    try {
      return call(input);
    } catch {
      return undefined;
    }
  };
}

function whenTrue(guard: (value: unknown) => boolean): (value: unknown) => true | undefined {
  return (value) => guard(value) || undefined;
}

function isClientErrorOfHttpStatus(code: unknown): boolean {
  const classes: Readonly<Record<string, unknown>> = httpStatus;
  return classes[`${String(code)}_CLASS`] === httpStatus.classes.CLIENT_ERROR;
}
