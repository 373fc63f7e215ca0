import type { MessageSpec, Spec } from "../parse/parse-spec.ts";
import { compareStatusIds, parseStatusId } from "../spec/status-id.ts";
import type { Diagnostic } from "../terms/diagnostics.ts";
import { documentationLocale } from "./locales.ts";
import type { Rule } from "./rule.ts";

/** Each locale has a message for each status and for nothing else, in the form that its status asks for. */
export const checkMessages: Rule = function* ({ statuses, vendors, messages, broken }) {
  if (statuses === undefined) return;
  // An id that is wrong in itself is corrected, not translated.
  const ids = [...statuses.keys].filter((id) => isPlausible(id, vendors)).toSorted(compareStatusIds);
  for (const [tag, file] of messages) {
    for (const id of file.keys) {
      if (statuses.keys.has(id)) continue;
      const message = `"${id}" is no status of the spec; correct the id or add it to spec/statuses.yaml`;
      yield file.yaml.report(["messages", id], "unknown-status", message, "key");
    }
    let previous: string | undefined;
    for (const id of ids) {
      if (file.keys.has(id)) {
        previous = id;
        continue;
      }
      const transcribed = file.head?.document !== undefined && statuses.entries.get(id)?.marker !== undefined;
      const text = transcribed ? 'transcription: "..."' : 'description: "..."';
      const inherited =
        transcribed || tag === documentationLocale
          ? ""
          : `, or ${keyText(id)}: { inherit: ${documentationLocale} }`;
      const message = `no message for "${id}"; add here: ${keyText(id)}: { title: "...", ${text} }${inherited}`;
      // The line where it belongs: after the message before it, or where the first one stands.
      const [at, side] =
        previous === undefined
          ? [["messages"], "value" as const]
          : [["messages", previous], "after" as const];
      yield file.yaml.report(at, "missing-message", message, side);
    }
    yield* checkForms(file, statuses);
    yield* checkInheritance(file, messages, broken);
  }
};

/** A sentence is a transcription exactly where the locale has a document that lists the status. */
function* checkForms(file: MessageSpec, statuses: NonNullable<Spec["statuses"]>): Iterable<Diagnostic> {
  if (file.head === undefined) return;
  for (const [id, entry] of file.entries) {
    const at = ["messages", id];
    const status = statuses.entries.get(id);
    if (status === undefined) continue;
    const inDocument = file.head.document !== undefined && status.marker !== undefined;
    if ("transcription" in entry && !inDocument) {
      const message = `the document does not list "${id}"; write "description:" instead of "transcription:"`;
      yield file.yaml.report([...at, "transcription"], "transcription", message, "key");
    } else if (!("transcription" in entry) && inDocument) {
      const message = `the document lists "${id}"; write its sentence verbatim as "transcription:", or remove the "marker:" of a status that it does not list`;
      yield file.yaml.report(at, "transcription", message, "key");
    }
    if (!("transcription" in entry) || entry.edited === undefined) continue;
    if (entry.edited.text === entry.transcription) {
      const message = 'is the transcription itself; remove "edited:" or change the text';
      yield file.yaml.report([...at, "edited", "text"], "edited", message);
    }
  }
}

function* checkInheritance(
  file: MessageSpec,
  messages: Spec["messages"],
  broken: Spec["broken"],
): Iterable<Diagnostic> {
  for (const [id, entry] of file.entries) {
    if (!("inherit" in entry) || broken.has(`spec/messages/${entry.inherit}.yaml`)) continue;
    const other = messages.get(entry.inherit);
    const source = other?.entries.get(id);
    if (other !== undefined && other !== file && (source === undefined || !("inherit" in source))) continue;
    const message = `must be another locale of spec/messages/ that has a text of its own for "${id}"`;
    yield file.yaml.report(["messages", id, "inherit"], "inherit", message);
  }
}

function isPlausible(id: string, vendors: Spec["vendors"]): boolean {
  const { code, vendor } = parseStatusId(id);
  const known = vendor === null || vendors === undefined || vendors.keys.has(vendor);
  return known && code >= 400 && code <= 499;
}

function keyText(id: string): string {
  return /^\d+$/.test(id) ? `"${id}"` : id;
}
