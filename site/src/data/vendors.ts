import { type Reference, type StatusRecord, statuses } from "@scope/http-4xx-lookup";
import data from "@scope/http-4xx-lookup/data.json" with { type: "json" };

/** Who uses codes of their own, and which. */
export interface Vendor {
  readonly key: string;
  readonly name: string;
  readonly reference: Reference;
  readonly statuses: readonly StatusRecord[];
}

export const vendors: readonly Vendor[] = data.vendors.map((vendor) => ({
  ...vendor,
  statuses: statuses.filter((status) => status.vendor === vendor.key),
}));

/** The vendor with this key; an official status has none. */
export function vendorOf(key: string | null): Vendor | undefined {
  return vendors.find((vendor) => vendor.key === key);
}

/** The ids of statuses of which this vendor tells details apart. */
export function statusesWithSubstatuses(key: string): readonly string[] {
  const details = data.substatuses.filter(({ vendor }) => vendor === key);
  return [...new Set(details.map(({ status }) => status))];
}
