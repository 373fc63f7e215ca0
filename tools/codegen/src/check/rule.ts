import type { Spec } from "../parse/parse-spec.ts";
import type { Diagnostic } from "../terms/diagnostics.ts";

/** A check over the whole spec. It skips what is not there: a missing or broken file has been reported already. */
export type Rule = (spec: Spec) => Iterable<Diagnostic>;
