import type { SourceText } from "../read/read-spec.ts";

/** A hundred codes, the first hundred of them official and each further hundred a vendor's, with one of everything. */
export function syntheticSpec(count: number): SourceText[] {
  const ids = Array.from({ length: count }, (_, index) => idOf(index));
  const vendors = [...new Set(ids.flatMap(({ vendor }) => vendor ?? []))];
  const file = (path: string, lines: readonly string[]): SourceText => ({
    path: `spec/${path}.yaml`,
    text: `# yaml-language-server: $schema=${schemaOf(path)}.schema.json\n${lines.join("\n")}\n`,
  });
  return [
    file("sources", [
      "sources:",
      '  rfc: { title: RFC, url: "https://e.org/", sectionUrl: "https://e.org/#{section}" }',
    ]),
    file("vendors", [
      vendors.length === 0 ? "vendors: {}" : "vendors:",
      ...vendors.map(
        (key) => `  ${key}: { name: Server ${key}, prefix: ${key.toUpperCase()}, reference: rfc }`,
      ),
    ]),
    file("statuses", ["statuses:", ...ids.flatMap(status)]),
    file("exchanges", [
      "exchanges:",
      ...ids.map(
        ({ id }) =>
          `  "${id}": { request: { method: GET, target: /${id} }, response: { detail: What ${id} is } }`,
      ),
    ]),
    ...vendors.map((vendor, index) =>
      file(`substatuses/${vendor}`, [
        "substatuses:",
        `  ${vendor}-400: { unmarked: synthetic, codes: { "400.${index + 1}": { phrase: Detail, source: rfc } } }`,
      ]),
    ),
    file("guidance/en", guidance("Wait a while")),
    file("guidance/nl", guidance("Wacht even")),
    file("messages/en", messages("en", ids, "Phrase", "What the request asks for")),
    file("messages/nl", messages("nl", ids, "Titel", "Waar het verzoek om vraagt")),
  ];
}

/** From the folder of a file, as its first line names it. */
function schemaOf(path: string): string {
  const [folder, name] = path.split("/");
  return name === undefined ? `./schema/${folder}` : `../schema/${folder}`;
}

interface Id {
  readonly id: string;
  readonly code: number;
  readonly vendor: string | undefined;
}

function idOf(index: number): Id {
  const code = 400 + (index % 100);
  const vendor = index < 100 ? undefined : `v${Math.floor(index / 100)}`;
  return { id: vendor === undefined ? String(code) : `${vendor}-${code}`, code, vendor };
}

function status({ id, code, vendor }: Id): string[] {
  return [
    `  "${id}":`,
    `    name: Name${code}`,
    `    phrase: Phrase ${code}`,
    `    registration: ${vendor === undefined ? "registered" : "unassigned"}`,
    `    reference: "rfc#15.5.${code - 399}"`,
    `    aliases: { Former${code}: { kind: former } }`,
    "    headers:",
    '      - { name: Retry-After, level: MAY, when: always, example: "120", source: rfc }',
    "    caching: { heuristic: false, mustNotStore: false, source: rfc }",
    "    retry: { asIs: later, change: wait, level: null, source: rfc }",
  ];
}

function guidance(text: string): string[] {
  return [
    "state: drafted",
    `faults: { request: ${text} }`,
    "steps: {}",
    `retry: { wait: ${text} }`,
    `conditions: { always: ${text} }`,
    "synonyms: {}",
  ];
}

function messages(tag: string, ids: readonly Id[], title: string, description: string): string[] {
  const word = tag === "en" ? "request" : "verzoek";
  const terms = ["request", "server", "client", "resource", "headerField", "proxy", "credentials"];
  return [
    `name: ${tag}`,
    `englishName: ${tag}`,
    "direction: ltr",
    "state: drafted",
    `glossary: { ${terms.map((term) => `${term}: ${word}`).join(", ")} }`,
    "messages:",
    ...ids.map(({ id }) => `  "${id}": { title: ${title} ${id}, description: ${description} with ${id} }`),
  ];
}
