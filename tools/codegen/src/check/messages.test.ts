import { describe, expect, test } from "vitest";
import { mistake, mistakesIn } from "../testing/mistakes.ts";
import { frisianHead, smallSpec, withEdit, withTexts } from "../testing/small-spec.ts";

const en = "spec/messages/en.yaml";
const nl = "spec/messages/nl.yaml";

describe("a message that is missing is reported on the line where it belongs", () => {
  const missing = (id: string, form: string) =>
    `missing-message: no message for "${id.replaceAll('"', "")}"; add here: ${form}`;

  mistake(
    "between two others",
    en,
    '  "413": { title: Content too large, description: The request is larger than the server takes }\n  "451"',
    '  ┆"451"',
    [missing('"413"', '"413": { title: "...", description: "..." }')],
  );
  mistake(
    "before the first",
    en,
    '"404": { title: Not found, description: The server has not found it }\n  "413"',
    '┆"413"',
    [missing('"404"', '"404": { title: "...", description: "..." }')],
  );
  mistake(
    "after the last, and after all of its lines",
    nl,
    "  nginx-499: { title: Afgebroken, transcription: De client sloot het verzoek af }\n",
    "  ┆\n",
    [missing("nginx-499", 'nginx-499: { title: "...", transcription: "..." }')],
  );
  mistake(
    "after one of several lines",
    nl,
    '  "413": { title: Te groot, transcription: De payload is te groot }\n  "451"',
    '  ┆"451"',
    [missing('"413"', '"413": { title: "...", transcription: "..." }')],
  );

  test("each of them, for a new status in every locale", () => {
    const vendors = smallSpec["spec/vendors.yaml"];
    const statuses = smallSpec["spec/statuses.yaml"];
    const esri = `  esri-498:
    name: InvalidToken
    phrase: Invalid Token
    registration: unassigned
    caching: { heuristic: null, mustNotStore: false, source: nginx }
`;
    const report = mistakesIn(
      withTexts({
        "spec/vendors.yaml": `${vendors}  esri: { name: Esri, prefix: Esri, reference: nginx }\n`,
        "spec/statuses.yaml": `${statuses}${esri}`,
      }),
    );
    expect(report).toEqual([
      'spec/messages/en.yaml:9:3 - error missing-message: no message for "esri-498"; add here: esri-498: { title: "...", description: "..." }',
      // The document does not list it, so that there is nothing to transcribe.
      'spec/messages/nl.yaml:19:3 - error missing-message: no message for "esri-498"; add here: esri-498: { title: "...", description: "..." }, or esri-498: { inherit: en }',
    ]);
  });
});

mistake(
  "a message for an unknown status",
  en,
  "  nginx-499:",
  '  ┆"410": { title: Gone, description: It is gone }\n  nginx-499:',
  ['unknown-status: "410" is no status of the spec; correct the id or add it to spec/statuses.yaml'],
);

describe("a sentence is transcribed exactly where the locale has a document that lists the status", () => {
  mistake(
    "a description in its place",
    nl,
    '"413": { title: Te groot, transcription:',
    '┆"413": { title: Te groot, description:',
    [
      'transcription: the document lists "413"; write its sentence verbatim as "transcription:", or remove the "marker:" of a status that it does not list',
    ],
  );
  mistake(
    "a text of another locale in its place",
    nl,
    '"413": { title: Te groot, transcription: De payload is te groot }',
    '┆"413": { inherit: en }',
    [
      'transcription: the document lists "413"; write its sentence verbatim as "transcription:", or remove the "marker:" of a status that it does not list',
    ],
  );
  mistake(
    "without a document there is none",
    en,
    "title: Not found, description:",
    "title: Not found, ┆transcription:",
    ['transcription: the document does not list "404"; write "description:" instead of "transcription:"'],
  );
  mistake(
    "an edit that changes nothing",
    nl,
    "text: De bron is niet gevonden",
    "text: ┆┆de bron kon niet gevonden worden.",
    [
      "closing-stop: ends in a stop; a description is one sentence without it",
      'edited: is the transcription itself; remove "edited:" or change the text',
    ],
  );

  test("a status that the document lacks is described in the locale with the document too", () => {
    const statuses = (smallSpec["spec/statuses.yaml"] ?? "").replace("    marker: Onofficieel (nginx)\n", "");
    const messages = (smallSpec[nl] ?? "").replace("Afgebroken, transcription", "Afgebroken, description");
    expect(mistakesIn(withTexts({ "spec/statuses.yaml": statuses, [nl]: messages }))).toEqual([]);
  });
});

describe("a text that is inherited", () => {
  const closed = "{ title: Closed, description: The client has closed the connection }";
  const instead = (title: string, inherit: string) =>
    mistake(title, en, closed, `{ inherit: ┆${inherit} }`, [
      'inherit: must be another locale of spec/messages/ that has a text of its own for "nginx-499"',
    ]);
  instead("comes from a locale that exists", "fr");
  instead("comes from another locale", "en");

  test("comes from one that has it itself", () => {
    expect(mistakesIn(withEdit(en, closed, "{ inherit: nl }"))).toEqual([]);
  });

  test("and not from one that inherits it in turn", () => {
    const fy = `${frisianHead}messages:\n${["404", "413", "451", "iis-451", "nginx-499"]
      .map((id) => `  "${id}": { inherit: en }\n`)
      .join("")}`;
    const texts = { ...withEdit(en, closed, "{ inherit: fy }"), "spec/messages/fy.yaml": fy };
    expect(mistakesIn(texts).map((line) => line.split(" - ")[0])).toEqual([
      `${en}:9:25`,
      "spec/messages/fy.yaml:11:27",
    ]);
  });
});
