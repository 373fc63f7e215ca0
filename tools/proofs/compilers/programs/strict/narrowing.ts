import {
  lookup,
  lookupAll,
  lookupById,
  lookupSubstatus,
  type Status,
  type StatusById,
  type Substatus,
} from "@scope/http-4xx-lookup";

/** Who uses a status narrows it; without `strictNullChecks` a vendor that is null does not count. */
export function log(status: Status): string {
  if (status.vendor === "nginx") {
    proves<Is<typeof status.id, `nginx-${444 | 494 | 495 | 496 | 497 | 499}`>>();
  }
  return status.vendor === null ? status.registration : status.logged.toFixed();
}

// What is not known is undefined in the types, too.
proves<Is<ReturnType<typeof lookup<477>>, undefined>>();
proves<Is<ReturnType<typeof lookup<499, "iis">>, undefined>>();
proves<Is<ReturnType<typeof lookupSubstatus<"404.99">>, undefined>>();
proves<Is<ReturnType<typeof lookup<number>>, Status | undefined>>();

// @ts-expect-error any number may be unknown
lookup(Number("404")).name;

declare const logged: { readonly status: number; readonly sub: number };
declare const branded: number & { readonly brand: "code" };

// What is no single literal may be known or not.
export const detail = lookupSubstatus(`${logged.status}.${logged.sub}`);
export const ofVendor = lookupById(`nginx-${logged.status}` as `nginx-${number}`);
export const ofBranded = lookup(branded);
export const allOfBranded = lookupAll(branded);
export const byNumber = lookupById(404);
proves<Is<typeof detail, Substatus | undefined>>();
proves<Is<typeof ofVendor, Status | undefined>>();
proves<Is<typeof ofBranded, Status | undefined>>();
proves<Is<typeof allOfBranded, readonly Status[]>>();
proves<Is<typeof byNumber, StatusById["404"]>>();
