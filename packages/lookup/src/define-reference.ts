import { freeze } from "./freeze.ts";
import type { Reference } from "./status.ts";

/** A document whose sections have an address each. */
export interface SectionedSource {
  readonly title: string;
  /** The address of a section, up to its number. */
  readonly url: string;
}

/** One section of a document. */
export function defineSection({ title, url }: SectionedSource, section: string): Reference {
  return freeze({ title, section, url: url + section });
}
