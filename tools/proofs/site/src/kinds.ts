import {
  indexPath,
  notFoundPath,
  packagesPath,
  statusPath,
  substatusesPath,
  vendorPath,
} from "@site/reference/paths";
import { inject } from "vitest";

/** Each kind of page below its language; of status pages so many that every block is on one of them. */
export const kinds: readonly string[] = [
  indexPath,
  statusPath("404"),
  statusPath("nginx-499"),
  statusPath("iis-451"),
  substatusesPath("404"),
  vendorPath("iis"),
  packagesPath,
  notFoundPath,
];

/** Pages of no language: they lead to all of them. The last is what is shown for an address that is not there. */
export const choosers: readonly string[] = ["", statusPath("404"), packagesPath, "no-such-page"];

/** The addresses of each kind of page in these languages. */
export function pagesIn(...tags: readonly string[]): string[] {
  return tags.flatMap((tag) => kinds.map((kind) => `${inject("url")}${tag}/${kind}`));
}

/** The addresses of each kind of page in every language, and of the pages of none. */
export function allPages(): string[] {
  return [...choosers.map((path) => inject("url") + path), ...pagesIn(...inject("tags"))];
}
