import type { GuidanceSpec, Spec } from "../parse/parse-spec.ts";
import { type GuidanceKind, guidanceKinds, type Inherited } from "../spec/guidance.ts";
import type { Diagnostic } from "../terms/diagnostics.ts";
import { documentationLocale } from "./locales.ts";
import type { Rule } from "./rule.ts";

/** Every locale with guidance has a text for each id of the English file, and for nothing else. */
export const checkGuidance: Rule = function* ({ statuses, messages, guidance, broken }) {
  const english = guidance.get(documentationLocale);
  for (const [tag, file] of guidance) {
    // That there are no English messages has been reported.
    const isKnown = messages.has(tag) || broken.has(`spec/messages/${tag}.yaml`) || file === english;
    if (!isKnown) {
      const message = `"${tag}" is no locale of spec/messages/; correct the file's name, or add the messages`;
      yield file.yaml.report([], "unknown-locale", message);
    }
    if (english !== undefined && english !== file) {
      for (const kind of guidanceKinds) yield* checkIds(file, english, kind);
    }
    for (const id of Object.keys(file.head?.synonyms ?? {})) {
      if (statuses === undefined || statuses.keys.has(id)) continue;
      const message = `"${id}" is no status of the spec; correct the id or remove its synonyms`;
      yield file.yaml.report(["synonyms", id], "unknown-status", message, "key");
    }
    yield* checkInheritance(file, guidance, broken);
  }
};

/** Those that are written, whatever is wrong with their texts; undefined where that is not known. */
export function guidanceIds(file: GuidanceSpec, kind: GuidanceKind): readonly string[] | undefined {
  if (kind === "steps") return [...file.keys];
  return file.head === undefined ? undefined : Object.keys(file.head[kind]);
}

function* checkIds(file: GuidanceSpec, english: GuidanceSpec, kind: GuidanceKind): Iterable<Diagnostic> {
  const [own, wanted] = [guidanceIds(file, kind), guidanceIds(english, kind)];
  if (own === undefined || wanted === undefined) return;
  for (const id of own) {
    if (wanted.includes(id)) continue;
    const message = `"${id}" is not in ${english.yaml.path}; remove it or correct the id`;
    yield file.yaml.report([kind, id], "unknown-guidance", message, "key");
  }
  for (const [index, id] of wanted.entries()) {
    if (own.includes(id)) continue;
    const text = kind === "steps" ? '{ reader: "...", client: "..." }' : '"..."';
    const message = `no text for "${id}"; add here: ${id}: ${text}, or ${id}: { inherit: ${documentationLocale} }`;
    // The line where it belongs: after the text before it, or where the first one stands.
    const before = wanted.slice(0, index).findLast((each) => own.includes(each));
    const [at, side] = before === undefined ? [[kind], "value" as const] : [[kind, before], "after" as const];
    yield file.yaml.report(at, "missing-guidance", message, side);
  }
}

function* checkInheritance(
  file: GuidanceSpec,
  guidance: Spec["guidance"],
  broken: Spec["broken"],
): Iterable<Diagnostic> {
  for (const kind of [...guidanceKinds, "synonyms"] as const) {
    for (const [id, text] of Object.entries(file.head?.[kind] ?? {})) {
      if (!isInherited(text) || broken.has(`spec/guidance/${text.inherit}.yaml`)) continue;
      const other = guidance.get(text.inherit);
      const source = other?.head?.[kind][id];
      const isKnown = source !== undefined && !isInherited(source);
      if (other !== undefined && other !== file && (other.head === undefined || isKnown)) continue;
      const message = `must be another locale of spec/guidance/ that has a text of its own for "${id}"`;
      yield file.yaml.report([kind, id, "inherit"], "inherit", message);
    }
  }
}

/** Whether a text is another locale's. */
export function isInherited(text: unknown): text is Inherited {
  return typeof text === "object" && text !== null && "inherit" in text;
}
