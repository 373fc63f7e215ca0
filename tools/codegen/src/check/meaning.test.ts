import { describe, expect, test } from "vitest";
import { mistakesIn } from "../testing/mistakes.ts";
import { smallSpec, withTexts } from "../testing/small-spec.ts";

const languages = {
  en: `name: English
glossary: { request: request, server: server, client: client, resource: resource, headerField: header field, proxy: proxy, credentials: credentials }
words: { must: [must], should: [should], content: content, this: [this], things: [code], its: [] }
`,
  de: `name: Deutsch
glossary: { request: Anfrage, server: Server, client: Client, resource: Ressource, headerField: Headerfeld, proxy: Proxy, credentials: Anmeldedaten }
words: { must: [muss], should: [sollte], content: Inhalt, this: [dieser, dieses], things: [Code], its: [sie] }
`,
  el: `name: Ελληνικά
glossary: { request: αίτημα, server: διακομιστής, client: πελάτης, resource: πόρος, headerField: πεδίο κεφαλίδας, proxy: διακομιστής, credentials: διαπιστευτήρια }
words: { must: [πρέπει], should: [θα πρέπει], content: περιεχόμενο, this: [αυτός], things: [κωδικός], its: [] }
`,
  fy: `name: Frysk
glossary: { request: fersyk, server: server, client: client, resource: boarne, headerField: headerfjild, proxy: proxy, credentials: gegevens }
`,
  ja: `name: 日本語
glossary: { request: リクエスト, server: サーバー, client: クライアント, resource: リソース, headerField: ヘッダー, proxy: プロキシ, credentials: 認証情報 }
words: { must: [必要があります], should: [すべき], content: コンテンツ, this: [], things: [], its: [その] }
`,
};

type Language = keyof typeof languages;

/** A locale with one sentence; the others are as English has them, and there are numbers. */
function locale(tag: Language, description: string): string {
  const others = ["'413'", "'451'", "iis-451", "nginx-499"].map((id) =>
    tag === "en" ? `${id}: { title: "${id}", description: "0" }` : `${id}: { inherit: en }`,
  );
  const own = `'404': { title: "${tag === "en" ? 1 : 2}", description: ${JSON.stringify(description)} }`;
  const rest = `englishName: any\ndirection: ltr\nstate: drafted\nmessages: { ${[own, ...others].join(", ")} }\n`;
  return languages[tag] + rest;
}

/** What is wrong with a sentence as the translation of an English one, without its place. */
function faults(tag: Language, english: string, translation: string): string[] {
  const texts = withTexts({
    "spec/messages/en.yaml": locale("en", english),
    [`spec/messages/${tag}.yaml`]: locale(tag, translation),
  });
  return mistakesIn(texts)
    .filter((report) => report.startsWith(`spec/messages/${tag}.yaml`))
    .map((report) => report.replace(/^\S+ - error /, ""));
}

describe("a translation names what the English names", () => {
  const english = "The client has sent a request";
  test("by the word of the glossary, in any form of it", () => {
    expect(faults("de", english, "Der Client hat eine Anfrage gesendet")).toEqual([]);
    expect(faults("de", english, "Des Clients Anfragen sind da")).toEqual([]);
    expect(faults("el", english, "Ο κωδικός του αιτήματος του πελάτη")).toEqual([]);
    expect(faults("ja", english, "クライアントがリクエストを送信しました")).toEqual([]);
  });

  test("and by no other word, nor by one that only begins alike", () => {
    const report =
      'naming: does not name what the English names; write "Client" in the form that it takes here';
    expect(faults("de", english, "Der Kunde hat eine Anfrage gesendet")).toEqual([report]);
    expect(faults("de", english, "Der Clip hat eine Anfrage gesendet")).toEqual([report]);
  });

  test("again where the English does, or with a pronoun that can mean nothing else", () => {
    const twice = "The server has the resource or hides that the resource exists";
    expect(faults("de", twice, "Der Server hat die Ressource oder verbirgt, dass sie existiert")).toEqual([]);
    expect(
      faults("de", twice, "Der Server hat die Ressource oder verbirgt, dass die Ressource existiert"),
    ).toEqual([]);
    expect(faults("el", twice, "Ο διακομιστής έχει τον πόρο ή κρύβει ότι υπάρχει")).toEqual([
      'naming: names "πόρος" once where the English does twice; repeat it, or use a pronoun of "its:" in "words:"',
    ]);
  });
});

describe("should is no must, and must no should", () => {
  test.each([
    ["de", "The client should wait", "Der Client sollte warten", []],
    ["de", "The client should wait", "Der Client wartet", []],
    [
      "de",
      "The client should wait",
      "Der Client muss warten",
      ['obligation: says "muss" where the English says should; write "sollte"'],
    ],
    [
      "de",
      "The client must wait",
      "Der Client sollte warten",
      ['obligation: says "sollte" where the English says must; write "muss"'],
    ],
    ["el", "The client should wait", "Ο πελάτης θα πρέπει να περιμένει", []],
    [
      "el",
      "The client should wait",
      "Ο πελάτης πρέπει να περιμένει",
      ['obligation: says "πρέπει" where the English says should; write "θα πρέπει"'],
    ],
    [
      "ja",
      "The client should wait",
      "クライアントは待つ必要があります",
      ['obligation: says "必要があります" where the English says should; write "すべき"'],
    ],
  ] as const)("%s: %s, %s", (tag, english, translation, reports) => {
    expect(faults(tag, english, translation)).toEqual(reports);
  });
});

describe("a pronoun without its noun is none", () => {
  const english = "The client is sent to another server because this server is slow";
  test("unless its noun is near", () => {
    expect(faults("de", english, "Der Client geht an einen Server, weil dieser Server langsam ist")).toEqual(
      [],
    );
    expect(
      faults("de", english, "Der Client geht an einen Server, weil dieser alte Server langsam ist"),
    ).toEqual([]);
  });

  test("whatever was named before", () => {
    expect(
      faults("de", english, "Der Client geht an einen Server, weil es so ist, da dieser langsam ist"),
    ).toEqual([
      'pronoun: says "dieser" without its noun; write which thing is meant, or list its noun under "things:" in "words:"',
    ]);
  });

  test("which holds where the English points at something", () => {
    expect(faults("de", "The server is slow", "Der Server ist langsam, und dieses dauert an")).toEqual([]);
  });
});

describe("a length is the length of something", () => {
  const statuses = `${smallSpec["spec/statuses.yaml"]}  "411":
    name: LengthRequired
    phrase: Length Required
    registration: registered
    reference: rfc9110
    caching: { heuristic: false, mustNotStore: false, source: rfc9110 }
`;
  const withLength = (tag: "en" | "nl", message: string) =>
    (smallSpec[`spec/messages/${tag}.yaml`] ?? "").replace(
      "messages:\n",
      `words: { must: [], should: [], content: ${tag === "en" ? "content" : "inhoud"}, this: [], things: [], its: [] }\nmessages:\n  "411": ${message}\n`,
    );
  const reports = (title: string, description: string) =>
    mistakesIn(
      withTexts({
        "spec/statuses.yaml": statuses,
        "spec/messages/en.yaml": withLength(
          "en",
          "{ title: Length required, description: The length of the content is missing }",
        ),
        "spec/messages/nl.yaml": withLength("nl", `{ title: ${title}, description: ${description} }`),
      }),
    ).map((report) => report.replace(/^\S+ - error /, ""));

  test("in the title and in the sentence", () => {
    expect(reports("Inhoudslengte vereist", "De lengte van de inhoud ontbreekt")).toEqual([]);
    const fault = 'length: does not say of what the length is; write "inhoud" too';
    expect(reports("Lengte vereist", "De lengte ontbreekt")).toEqual([fault, fault]);
  });
});

test("a locale without words of its own is held to none of this", () => {
  expect(faults("fy", "The client should wait", "De klant moat wachtsje")).toEqual([]);
});
