import type { Model } from "./model/model.ts";

/** What a person wants to know of a run: `38 statuses (29 official, 3 iis, 6 nginx), 86 substatus codes, 2 locales`. */
export function summarize({ statuses, vendors, substatuses, locales }: Model): string {
  const official = statuses.filter((status) => status.official).length;
  const owners = [
    `${official} official`,
    ...vendors.map((vendor) => `${vendor.statuses.length} ${vendor.key}`),
  ];
  return [
    `${statuses.length} statuses (${owners.join(", ")})`,
    `${vendors.length} vendors`,
    `${substatuses.length} substatus codes`,
    `${locales.length} locales`,
  ].join(", ");
}
