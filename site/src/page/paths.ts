import { statuses } from "@scope/http-4xx-lookup";
import { vendors } from "../data/vendors.ts";

/** The paths of pages below their language. All end in a slash, as GitHub Pages would answer `/404` with its own 404. */
export const indexPath = "";
export const packagesPath = "packages/";
export const notFoundPath = "not-found/";

export function statusPath(id: string): string {
  return `${id}/`;
}

export function substatusesPath(id: string): string {
  return `${id}/substatus/`;
}

export function vendorPath(key: string): string {
  return `vendors/${key}/`;
}

/** What describes the JSON of each status, below the folder of the site. */
export const schemaPath = "status.schema.json";

/** Every page that each language has. */
export const pagePaths: readonly string[] = [
  indexPath,
  ...statuses.map(({ id }) => statusPath(id)),
  ...statuses.filter(({ substatuses }) => substatuses.length > 0).map(({ id }) => substatusesPath(id)),
  ...vendors.map(({ key }) => vendorPath(key)),
  packagesPath,
  notFoundPath,
];
