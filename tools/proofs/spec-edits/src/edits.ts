import type { Clone } from "@tools/clone";

/**
 * What a maintainer writes for a new vendor with two codes. The messages follow from what the generator reports. No such
 * vendor exists, nor the language below, so that no real one is in the way of this trial once the spec has it.
 */
export const acme: Readonly<Record<string, string>> = {
  "spec/sources.yaml": `
  acme-docs:
    title: Acme Gateway documentation
    url: https://gateway.example/docs/
`,
  "spec/vendors.yaml": `
  acme:
    name: Acme Gateway
    prefix: Acme
    reference: acme-docs
`,
  "spec/statuses.yaml": `
  acme-488:
    name: TrialDenied
    phrase: Trial Denied
    registration: unassigned
    caching: { heuristic: null, mustNotStore: false, source: acme-docs }

  acme-499:
    name: TrialRequired
    phrase: Trial Required
    registration: unassigned
    caching: { heuristic: null, mustNotStore: false, source: acme-docs }

  "427":
    name: TrialLimited
    phrase: Trial Limited
    registration: registered
    reference: acme-docs
    caching: { heuristic: false, mustNotStore: false, source: acme-docs }
`,
};

const english: Readonly<Record<string, string>> = {
  "acme-488": "{ title: Trial denied, description: The trial of the request is over }",
  "427": "{ title: Trial limited, description: The trial allows no such request }",
  "acme-499": "{ title: Trial required, description: The request needs a trial and has none }",
};

/** A line of the report: the file and the line where a message for a status is to be added. */
interface MissingMessage {
  readonly path: string;
  readonly line: number;
  readonly id: string;
}

export function missingMessages(report: string): MissingMessage[] {
  const lines = report.matchAll(
    /^(\S+):(\d+):\d+ - error missing-message: no message for "(.+?)"; add here: /gm,
  );
  return [...lines].map(([, path = "", line, id = ""]) => ({ path, line: Number(line), id }));
}

/** Does what the report says, where it says so: English in its own words, every other locale as English has it. */
export async function addMessages(copy: Clone, missing: readonly MissingMessage[]): Promise<void> {
  // From the last line up, so that the lines above stay where they are; of one place the last id comes first.
  for (const { path, line, id } of [...missing].reverse()) {
    const lines = (await copy.read(path)).split("\n");
    lines.splice(
      line - 1,
      0,
      `  ${/^\d/.test(id) ? `"${id}"` : id}: ${path.endsWith("/en.yaml") ? english[id] : "{ inherit: en }"}`,
    );
    await copy.write(path, lines.join("\n"));
  }
}

const trialHead = `# yaml-language-server: $schema=../schema/messages.schema.json
name: Trial
englishName: Trial
direction: ltr
state: drafted
glossary:
  request: petitio
  server: ministrator
  client: cliens
  resource: fons
  headerField: campus capitis
  proxy: procurator
  credentials: testimonia
`;

/** A new locale: a few texts of its own, the others as English has them. */
export async function addTrialLanguage(copy: Clone): Promise<void> {
  const own: Readonly<Record<string, string>> = {
    "404": "{ title: Non inventum, description: Ministrator fontem petitum non invenit }",
    // U+02BB is a letter of Uzbek, and of no script.
    "410": "{ title: Amoʻtum, description: Fons in perpetuum amotus est }",
  };
  const ids = (await copy.read("spec/messages/en.yaml")).matchAll(/^ {2}("\d{3}"|[a-z][\w-]*-\d{3}):/gm);
  const messages = [...ids].map(
    ([, id = ""]) => `  ${id}: ${own[id.replaceAll('"', "")] ?? "{ inherit: en }"}\n`,
  );
  await copy.write("spec/messages/qtz.yaml", `${trialHead}messages:\n${messages.join("")}`);
}
