import type { Spec } from "../parse/parse-spec.ts";
import { compareText } from "../terms/compare-text.ts";
import type { CauseModel, ReferenceModel, ServerModel } from "./model.ts";

/** The causes of a status, by server, those of one in the order of its file. */
export function causesOf(
  id: string,
  files: Spec["causes"],
  resolve: (reference: string) => ReferenceModel,
): CauseModel[] {
  return inOrder(files).flatMap(([server, { entries }]) =>
    (entries.get(id) ?? []).map(({ directive, module, text, substatus, errorLog, source }) => ({
      server,
      directive: directive ?? null,
      module: module ?? null,
      text,
      substatus: substatus ?? null,
      errorLog:
        errorLog === undefined
          ? null
          : { message: errorLog.message, level: errorLog.level, reference: resolve(errorLog.source) },
      reference: resolve(source),
    })),
  );
}

export function serversOf(files: Spec["causes"]): ServerModel[] {
  return inOrder(files).map(([key, { head }]) => ({ key, name: head?.name ?? key }));
}

function inOrder(files: Spec["causes"]): [string, NonNullable<ReturnType<Spec["causes"]["get"]>>][] {
  return [...files].toSorted(([a], [b]) => compareText(a, b));
}
