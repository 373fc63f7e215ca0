import type { MessageSpec, Spec } from "../parse/parse-spec.ts";
import { readPage } from "../spec/document-page.ts";
import { parseStatusId } from "../spec/status-id.ts";
import type { Diagnostic } from "../terms/diagnostics.ts";
import { expectedMark } from "./markers.ts";
import type { Rule } from "./rule.ts";

/** What a locale transcribes is what its document says, character for character, and all of it. */
export const checkDocuments: Rule = function* ({ statuses, vendors, messages, documents, broken }) {
  if (statuses === undefined || vendors === undefined) return;
  for (const file of messages.values()) {
    const document = file.head?.document;
    if (document === undefined) continue;
    const path = `spec/${document.file}`;
    const text = documents.get(path);
    if (text !== undefined) {
      yield* compare({ file, statuses, vendors, path }, document, text);
    } else if (!broken.has(path)) {
      const message = `${path} is not there; correct the path, or add the document`;
      yield file.yaml.report(["document", "file"], "document", message);
    }
  }
};

interface Transcribed {
  readonly file: MessageSpec;
  readonly statuses: NonNullable<Spec["statuses"]>;
  readonly vendors: NonNullable<Spec["vendors"]>;
  readonly path: string;
}

function* compare(
  { file, statuses, vendors, path }: Transcribed,
  head: Readonly<Record<"title" | "subtitle" | "paragraph", string>>,
  text: string,
): Iterable<Diagnostic> {
  const page = readPage(text);
  for (const { line, problem } of page.faults) {
    yield { path, line, column: 1, code: "document", message: problem };
  }
  for (const key of ["title", "subtitle", "paragraph"] as const) {
    if (head[key] === page[key]) continue;
    yield file.yaml.report(["document", key], "document", verbatim(page[key]));
  }
  const names = new Map([...vendors.entries].map(([key, { documentName = key }]) => [documentName, key]));
  const listed = new Set<string>();
  for (const { line, code, phrase, sentence, marker } of page.entries) {
    const owner = /^Onofficieel \((.+?)\)/.exec(marker)?.[1];
    const id = owner === undefined ? code : `${names.get(owner) ?? owner}-${code}`;
    listed.add(id);
    const status = statuses.entries.get(id);
    if (!statuses.keys.has(id)) {
      const message = `the document lists ${code} ${phrase}, which is no status of the spec; a document is taken whole, so put "${id}" back into spec/statuses.yaml`;
      yield { path, line, column: 1, code: "document", message };
      continue;
    }
    if (status !== undefined && status.phrase !== phrase) {
      yield statuses.yaml.report(["statuses", id, "phrase"], "document", verbatim(phrase));
    }
    const { vendor } = parseStatusId(id);
    const known = status?.marker?.startsWith(expectedMark(vendor, vendors));
    if (known === true && status?.marker !== marker) {
      yield statuses.yaml.report(["statuses", id, "marker"], "document", verbatim(marker));
    }
    const message = file.entries.get(id);
    if (message === undefined || !("transcription" in message) || message.transcription === sentence)
      continue;
    yield file.yaml.report(
      ["messages", id, "transcription"],
      "document",
      `${verbatim(sentence)}; a correction of it is "edited:"`,
    );
  }
  for (const [id, { marker }] of statuses.entries) {
    if (marker === undefined || listed.has(id)) continue;
    const message = `${path} does not list "${id}"; remove the "marker:"`;
    yield statuses.yaml.report(["statuses", id, "marker"], "document", message, "key");
  }
}

function verbatim(text: string): string {
  return `the document says ${JSON.stringify(text)}; write that`;
}
