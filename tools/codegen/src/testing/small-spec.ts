import type { SourceText } from "../read/read-spec.ts";
import { type SiteWord, siteWords } from "../spec/site-words.ts";

/** The texts of a spec by their paths. */
export type SpecTexts = Readonly<Record<string, string>>;

/** A glossary of words that the few Dutch texts use. */
const tail = `state: drafted
glossary: { request: verzoek, server: mailbox, client: client, resource: bron, headerField: payload, proxy: reden, credentials: reden }
`;

/** A text for each word of the site, with what has to be put into it: `next: Word next`. */
const words = Object.entries(siteWords).map(
  ([key, { placeholders }]: [string, SiteWord]) =>
    `  ${key}: ${["Word", key, ...placeholders.map((name) => `{${name}}`)].join(" ")}\n`,
);

/** The head of a locale in which every text is inherited. */
export const frisianHead = `name: Frysk\nenglishName: Frisian\ndirection: ltr\n${tail}`;

/** A complete spec of five statuses that has one of everything: the examples of the tests start from it. */
export const smallSpec: SpecTexts = {
  "spec/sources.yaml": `sources:
  rfc9110:
    title: "RFC 9110: HTTP Semantics"
    url: https://www.example.org/rfc9110
    sectionUrl: https://www.example.org/rfc9110#section-{section}
  iis: { title: Status codes of IIS, url: "https://iis.example.org/" }
  nginx: { title: Source of nginx, url: "https://nginx.example.org/" }
  old-rfc: { title: "RFC 2616", url: "https://www.example.org/rfc2616", published: 1999 }
  new-rfc: { title: "RFC of 2022", url: "https://www.example.org/rfc2022", published: 2022 }
`,
  "spec/vendors.yaml": `vendors:
  iis:
    name: Microsoft IIS
    prefix: Iis
    documentName: Microsoft
    reference: iis
  nginx:
    name: nginx
    prefix: Nginx
    documentName: nginx
    reference: nginx
`,
  "spec/statuses.yaml": `statuses:
  "404":
    name: NotFound
    phrase: Not Found
    marker: Officieel Substatuscodes
    registration: registered
    reference: "rfc9110#15.5.5"
    caching: { heuristic: true, mustNotStore: false, source: "rfc9110#15.1" }
    related: ["413"]
  "413":
    name: PayloadTooLarge
    phrase: Payload Too Large
    marker: Officieel
    registration: registered
    registeredPhrase: Content Too Large
    aliases:
      ContentTooLarge: { kind: registered, source: "rfc9110#15.5.14" }
      RequestEntityTooLarge: { kind: former }
    reference: "rfc9110#15.5.14"
    headers:
      - name: Retry-After
        level: SHOULD
        when: temporary
        example: "120"
        source: "rfc9110#15.5.14"
    caching: { heuristic: false, mustNotStore: false, source: "rfc9110#15.1" }
    retry: { asIs: later, change: less-content, level: MAY, source: "rfc9110#15.5.14" }
  "451":
    name: UnavailableForLegalReasons
    phrase: Unavailable For Legal Reasons
    marker: Officieel
    registration: registered
    reference: rfc9110
    caching: { heuristic: true, mustNotStore: false, source: rfc9110 }
  iis-451:
    name: Redirect
    phrase: Redirect
    marker: Onofficieel (Microsoft)
    registration: registered for another meaning
    product: Exchange ActiveSync
    since: Exchange 2007
    headers:
      - { name: X-MS-Location, level: MUST, when: always, example: "https://example.com/", source: iis }
    caching: { heuristic: null, mustNotStore: true, source: iis }
    identifiedBy: X-MS-Location
  nginx-499:
    name: ClientClosedRequest
    phrase: Client Closed Request
    marker: Onofficieel (nginx)
    registration: unassigned
    caching: { heuristic: null, mustNotStore: false, source: nginx }
    wire: { code: null, logged: 499, source: nginx }
    fault: connection
    steps: [reconnect]
`,
  "spec/exchanges.yaml": `exchanges:
  "413":
    request:
      method: POST
      target: /upload
      headers: { Content-Type: text/plain }
      body: a lot of text
    response:
      headers: { Retry-After: "120" }
      detail: The upload has 13 bytes
      problem:
        type: https://example.com/too-large
        title: Too large an upload
        extensions: { limit: 10, units: [byte] }
  "451":
    request: { method: GET, target: { start: /search?q=, repeat: a, times: 300 } }
    response: { body: { type: text/plain, lines: ["Not here,", "by law"] } }
  nginx-499:
    request: { method: GET, target: /slow }
`,
  "spec/documents/small.nl.txt": `400-499

Client error responses

Fouten van de client.

<404/> Not Found

de bron kon niet gevonden worden.
Officieel Substatuscodes

<413/> Payload Too Large

De payload is te groot
Officieel

<451/> Unavailable For Legal Reasons

Om juridische redenen afgewezen
Officieel

<451/> Redirect

De mailbox kon niet worden bereikt
Onofficieel (Microsoft)

<499/> Client Closed Request

De client sloot het verzoek af
Onofficieel (nginx)
`,
  "spec/substatuses/iis.yaml": `substatuses:
  "404":
    codes:
      "404.2": { phrase: Denied by policy, since: IIS 6.0, source: iis }
      "404.13": { phrase: Content too long, formerPhrase: Too long, area: Filter, note: Not 404.1, source: iis }
`,
  "spec/background.yaml": `background:
  "404":
    confusedWith:
      "413": { text: 404 misses the resource while 413 minds the content, source: "rfc9110#15.5.14" }
  "413":
    history:
      - { phrase: Request Entity Too Large, source: old-rfc }
      - { phrase: Content Too Large, source: new-rfc }
`,
  "spec/causes/nginx.yaml": `name: nginx
causes:
  "404":
    - text: there is no such file
      source: nginx
  "413":
    - directive: client_max_body_size
      module: ngx_http_core_module
      text: the content is larger than it allows
      errorLog: { message: "too large body: * bytes", level: error, source: nginx }
      source: nginx
`,
  "spec/names/library-names.csv": `list,name,code
Go,StatusNotFound,404
Go,StatusPayloadTooLarge,413
C,HTTP_STATUS_404,404
C,HTTP_BUFFER_SIZE,404
`,
  "spec/guidance/en.yaml": `state: drafted
faults: { request: The request has to change, connection: The connection was lost }
steps: { reconnect: { reader: Try again, client: Connect again } }
retry: { less-content: Send less }
conditions: { always: always, temporary: if it passes }
synonyms: { "413": [file too big] }
`,
  "spec/guidance/nl.yaml": `state: drafted
faults: { request: Het verzoek moet veranderen, connection: De verbinding is verbroken }
steps: { reconnect: { reader: Probeer het opnieuw, client: Maak opnieuw verbinding } }
retry: { less-content: Verzend minder }
conditions: { always: altijd, temporary: als het overgaat }
synonyms: {}
`,
  "spec/messages/en.yaml": `name: English
englishName: English
direction: ltr
messages:
  "404": { title: Not found, description: The server has not found it }
  "413": { title: Content too large, description: The request is larger than the server takes }
  "451": { title: Unavailable for legal reasons, description: The law forbids it }
  iis-451: { title: Redirect, description: The mailbox is elsewhere }
  nginx-499: { title: Closed, description: The client has closed the connection }
${tail}`,
  "spec/messages/nl.yaml": `name: Nederlands
englishName: Dutch
direction: ltr
document:
  file: documents/small.nl.txt
  title: 400-499
  subtitle: Client error responses
  paragraph: Fouten van de client.
messages:
  "404":
    title: Niet gevonden
    transcription: de bron kon niet gevonden worden.
    edited:
      text: De bron is niet gevonden
      reasons: [spelling, style]
  "413": { title: Te groot, transcription: De payload is te groot }
  "451": { title: Niet beschikbaar, transcription: Om juridische redenen afgewezen }
  iis-451: { title: Omleiding, transcription: De mailbox kon niet worden bereikt }
  nginx-499: { title: Afgebroken, transcription: De client sloot het verzoek af }
${tail}`,
  "spec/site/en.yaml": `words:\n${words.join("")}`,
};

/** The same with the comments that name each file's schema, without which the examples have their lines. */
export function withComments(texts: SpecTexts): SpecTexts {
  const commented = Object.entries(texts).map(([path, text]) => {
    const [, folder, name] = /^spec\/(?:(\w+)\/)?([^/]+)\.yaml$/.exec(path) ?? [];
    if (name === undefined) return [path, text];
    const schema = folder === undefined ? `./schema/${name}` : `../schema/${folder}`;
    return [path, `# yaml-language-server: $schema=${schema}.schema.json\n${text}`];
  });
  return Object.fromEntries(commented);
}

/** The files as the generator reads them. */
export function sourceTexts(texts: SpecTexts): SourceText[] {
  return Object.entries(texts).map(([path, text]) => ({ path, text }));
}

/** The small spec with other texts for some of its files; undefined takes a file away. */
export function withTexts(changes: Readonly<Record<string, string | undefined>>): SpecTexts {
  const texts: Record<string, string> = {};
  for (const [path, text] of Object.entries({ ...smallSpec, ...changes })) {
    if (text !== undefined) texts[path] = text;
  }
  return texts;
}

/** The small spec with one piece of one file written differently. */
export function withEdit(path: string, piece: string, instead: string): SpecTexts {
  const text = smallSpec[path] ?? "";
  if (text.split(piece).length !== 2)
    throw new Error(`${path} holds ${JSON.stringify(piece)} not exactly once`);
  return withTexts({ [path]: text.replace(piece, () => instead) });
}
