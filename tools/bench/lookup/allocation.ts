/**
 * Shows that a lookup allocates nothing: the heap does not grow over ten million calls during which nothing may be
 * collected. `pnpm --filter @tools/bench bench:lookup:allocation`
 */
import {
  isClientError,
  isHttp4xx,
  isKnownHttp4xx,
  lookup,
  lookupAll,
  lookupById,
  lookupByName,
  lookupSubstatus,
  reasonPhrase,
} from "@scope/http-4xx-lookup";
import { measureAllocation as measure } from "../turns/allocation.ts";
import { knownIds, knownNames, mixedCodes } from "./inputs.ts";

const vendor = { vendor: "iis" } as const;

let control: object | undefined;

measure("an object for each call, to compare", mixedCodes, (code) => {
  control = { code };
  return control;
});
measure("lookup", mixedCodes, lookup<number>);
measure("lookup with a vendor", mixedCodes, (code) => lookup(code, vendor));
measure("lookupAll", mixedCodes, lookupAll<number>);
measure("reasonPhrase", mixedCodes, reasonPhrase);
measure("isHttp4xx", mixedCodes, isHttp4xx);
measure("isKnownHttp4xx", mixedCodes, isKnownHttp4xx);
measure("isClientError", mixedCodes, isClientError);
measure("lookupById", knownIds, lookupById<string>);
measure("lookupByName", knownNames, lookupByName);
measure("lookupSubstatus", ["404.13", "403.10", "404.99"], lookupSubstatus<string>);
