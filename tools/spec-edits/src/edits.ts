import type { Clone } from "@tools/clone";

/** What a maintainer writes for a new vendor with two codes. The messages follow from what the generator reports. */
export const esri: Readonly<Record<string, string>> = {
  "spec/sources.yaml": `
  esri-rest:
    title: ArcGIS REST API
    url: https://developers.arcgis.com/rest/
`,
  "spec/vendors.yaml": `
  esri:
    name: Esri ArcGIS Server
    prefix: Esri
    reference: esri-rest
`,
  "spec/statuses.yaml": `
  esri-498:
    name: InvalidToken
    phrase: Invalid Token
    registration: unassigned
    caching: { heuristic: null, mustNotStore: false, source: esri-rest }

  esri-499:
    name: TokenRequired
    phrase: Token Required
    registration: unassigned
    caching: { heuristic: null, mustNotStore: false, source: esri-rest }
`,
};

const english: Readonly<Record<string, string>> = {
  "esri-498": "{ title: Invalid token, description: The token of the request is invalid or has expired }",
  "esri-499": "{ title: Token required, description: The request needs a token and has none }",
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
    lines.splice(line - 1, 0, `  ${id}: ${path.endsWith("/en.yaml") ? english[id] : "{ inherit: en }"}`);
    await copy.write(path, lines.join("\n"));
  }
}

const latinHead = `# yaml-language-server: $schema=../schema/messages.schema.json
name: Latina
englishName: Latin
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
export async function addLatin(copy: Clone): Promise<void> {
  const own: Readonly<Record<string, string>> = {
    "404": "{ title: Non inventum, description: Ministrator fontem petitum non invenit }",
    "410": "{ title: Amotum, description: Fons in perpetuum amotus est }",
  };
  const ids = (await copy.read("spec/messages/en.yaml")).matchAll(/^ {2}("\d{3}"|[a-z]\w*-\d{3}):/gm);
  const messages = [...ids].map(
    ([, id = ""]) => `  ${id}: ${own[id.replaceAll('"', "")] ?? "{ inherit: en }"}\n`,
  );
  await copy.write("spec/messages/la.yaml", `${latinHead}messages:\n${messages.join("")}`);
}
