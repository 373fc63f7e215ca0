import type { Diagnostic } from "../terms/diagnostics.ts";
import type { GeneratedFile } from "../terms/generated-file.ts";

/** Where the task of Turborepo leaves what it has made, to be kept in its cache. */
export const sharedFile = "tools/codegen/.generated/generated.json";

/** What the generator makes of a spec, or what is wrong with that. */
export interface Shared {
  /** The fingerprint of all that it was made from. */
  readonly inputs: string;
  readonly outcome:
    | { readonly summary: string; readonly files: readonly GeneratedFile[] }
    | { readonly diagnostics: readonly Diagnostic[] };
}
