import { describe, expect, test } from "vitest";
import { modelOf } from "../testing/small-model.ts";
import { type SpecTexts, withEdit, withTexts } from "../testing/small-spec.ts";
import { compareModels } from "./compare.ts";
import { toReleased } from "./released-model.ts";

const released = toReleased(modelOf());

/** What an edit of the small spec is told as, each as `bump: text`. */
function told(texts: SpecTexts): string[] {
  return compareModels(released, toReleased(modelOf(texts))).map(({ bump, text }) => `${bump}: ${text}`);
}

/** What taking that edit back, once it is released, is told as. */
function toldBack(texts: SpecTexts): string[] {
  return compareModels(toReleased(modelOf(texts)), released).map(({ bump, text }) => `${bump}: ${text}`);
}

const statuses = "spec/statuses.yaml";
const latin = withTexts({
  "spec/messages/la.yaml": `name: Latina
englishName: Latin
direction: ltr
messages:
  "404": { inherit: en }
  "413": { inherit: en }
  "451": { inherit: en }
  iis-451: { inherit: en }
  nginx-499: { inherit: en }
state: drafted
glossary: { request: petitio, server: minister, client: cliens, resource: fons, headerField: caput, proxy: procurator, credentials: tessera }
`,
});
const gone = { name: "Gone", aliases: {}, required: [], facts: {} };
const esri = { prefix: "Esri", facts: {} };

test("a model is no different from itself", () => {
  expect(told(withTexts({}))).toEqual([]);
});

test("what nobody can notice is not told: a comment, a locale's state of review", () => {
  expect(told(withEdit(statuses, "statuses:\n", "# of the document\nstatuses:\n"))).toEqual([]);
  expect(told(withEdit("spec/messages/en.yaml", "state: drafted", "state: reviewed\nreview: []"))).toEqual(
    [],
  );
});

test("a text of a server error is told as any other text is", () => {
  const rests = (description: string) => {
    const any = `any: { title: Failed, description: ${description} }`;
    const texts = `serverErrors: { ${any}, unavailable: { title: Away, description: The server rests } }`;
    return toReleased(modelOf(withEdit("spec/messages/en.yaml", "messages:\n", `${texts}\nmessages:\n`)));
  };
  const changes = compareModels(rests("The server failed"), rests("The server has failed"));
  expect(changes.map(({ text }) => text)).toContain(
    "Changed texts of the locale `en`: `serverErrors.any` (description)",
  );
});

describe("names", () => {
  test("an alias: minor to add, major to remove", () => {
    const former = withEdit(statuses, "      RequestEntityTooLarge: { kind: former }\n", "");
    expect(told(former)).toEqual([
      "major: Removed the alias `RequestEntityTooLarge` of `413 PayloadTooLarge`",
    ]);
    expect(toldBack(former)).toEqual([
      "minor: Added the alias `RequestEntityTooLarge` of `413 PayloadTooLarge`",
    ]);
  });

  test("another phrase is major: it is typed to the letter", () => {
    const edited = withEdit(statuses, "phrase: Payload Too Large", "phrase: Payload Much Too Large");
    expect(told(edited).filter((line) => line.includes("phrase"))).toEqual([
      expect.stringMatching(/^major: .*413/),
    ]);
  });

  test("another name is major, and the former one is not told twice", () => {
    expect(told(withEdit(statuses, "name: NotFound", "name: Missing"))).toEqual([
      "major: Renamed `404`: `NotFound` is now `Missing`",
    ]);
  });

  test("an alias that changes places with the name is neither added nor removed", () => {
    const swapped = withEdit(
      statuses,
      `name: PayloadTooLarge
    phrase: Payload Too Large
    marker: Officieel
    registration: registered
    registeredPhrase: Content Too Large
    aliases:
      ContentTooLarge: { kind: registered, source: "rfc9110#15.5.14" }`,
      `name: ContentTooLarge
    phrase: Payload Too Large
    marker: Officieel
    registration: registered
    registeredPhrase: Content Too Large
    aliases:
      PayloadTooLarge: { kind: former }`,
    );
    expect(told(swapped)).toEqual([
      "major: Renamed `413`: `PayloadTooLarge` is now `ContentTooLarge`, the former name stays as an alias",
    ]);
  });

  test("another kind of an alias is a patch", () => {
    expect(told(withEdit(statuses, "{ kind: former }", "{ kind: other }"))).toEqual([
      "patch: Changed the alias `RequestEntityTooLarge` of `413 PayloadTooLarge`: kind was `former`, is `other`",
    ]);
  });
});

describe("statuses", () => {
  const grown = { ...released, statuses: { ...released.statuses, "410": gone } };

  test("one more is minor, one less is major", () => {
    expect(compareModels(released, grown)).toEqual([{ bump: "minor", text: "Added `410 Gone`" }]);
    expect(compareModels(grown, released)).toEqual([{ bump: "major", text: "Removed `410 Gone`" }]);
  });

  test("a fact is a patch, told with both values when it is short", () => {
    expect(told(withEdit(statuses, "product: Exchange ActiveSync", "product: Exchange `Online`"))).toEqual([
      'patch: Changed `iis-451 Redirect`: product was `"Exchange ActiveSync"`, is `` "Exchange `Online`" ``',
    ]);
    expect(told(withEdit(statuses, "asIs: later", 'asIs: "no"'))).toEqual([
      "patch: Changed `413 PayloadTooLarge`: retry",
    ]);
  });

  test("statuses in which the same facts differ share a line", () => {
    const edited = withEdit("spec/sources.yaml", "title: Status codes of IIS", "title: The codes of IIS");
    expect(told(edited)).toEqual([
      "patch: Changed the vendor `iis`: reference",
      "patch: Changed `iis-451 Redirect`: reference, headers, cacheReference",
      "patch: Changed the substatus `404.2`, the substatus `404.13`: reference",
    ]);
  });

  test("a field that becomes required is major: callers that compile no longer do", () => {
    const required = withEdit(
      statuses,
      "level: SHOULD\n        when: temporary",
      "level: MUST\n        when: always",
    );
    expect(told(required)).toEqual([
      "major: Required `Retry-After` of `413 PayloadTooLarge`",
      "patch: Changed `413 PayloadTooLarge`: headers",
    ]);
    expect(toldBack(required)).toEqual(["patch: Changed `413 PayloadTooLarge`: headers"]);
  });

  test("an example exchange is a fact", () => {
    expect(told(withEdit("spec/exchanges.yaml", "target: /slow", "target: /slower"))).toEqual([
      "patch: Changed `nginx-499 ClientClosedRequest`: exchange",
    ]);
  });
});

describe("vendors and substatuses", () => {
  test("a vendor: minor to add, major to remove", () => {
    const grown = { ...released, vendors: { ...released.vendors, esri } };
    expect(compareModels(released, grown)).toEqual([{ bump: "minor", text: "Added the vendor `esri`" }]);
    expect(compareModels(grown, released)).toEqual([{ bump: "major", text: "Removed the vendor `esri`" }]);
  });

  test("another prefix is another name of what is exported", () => {
    expect(told(withEdit("spec/vendors.yaml", "prefix: Nginx", "prefix: NginX"))).toEqual([
      "major: Renamed the enum of the vendor `nginx`: `NginxHttp4xx` is now `NginXHttp4xx`",
    ]);
  });

  test("a substatus: minor to add, major to remove, and its status is not told as well", () => {
    const less = withEdit(
      "spec/substatuses/iis.yaml",
      '      "404.2": { phrase: Denied by policy, since: IIS 6.0, source: iis }\n',
      "",
    );
    expect(told(less)).toEqual(["major: Removed the substatus `404.2`"]);
    expect(toldBack(less)).toEqual(["minor: Added the substatus `404.2`"]);
  });
});

describe("guidance", () => {
  const nl = "spec/guidance/nl.yaml";

  test("that is new is minor, and the other way round major", () => {
    const none = withTexts({ [nl]: undefined });
    expect(toldBack(none)).toEqual(["minor: Added the guidance of the locale `nl`"]);
    expect(told(none)).toEqual(["major: Removed the guidance of the locale `nl`"]);
  });

  test("whose text has changed is told once for its locale", () => {
    const text = withTexts({})
      [nl]?.replace("Probeer het opnieuw", "Probeer nog eens")
      .replace("altijd", "steeds");
    expect(told(withTexts({ [nl]: text }))).toEqual([
      "patch: Changed the guidance of the locale `nl`: `steps.reconnect`, `conditions.always`",
    ]);
  });
});

describe("locales", () => {
  test("one more is minor, one less is major", () => {
    expect(told(latin)).toEqual(["minor: Added the locale `la`"]);
    expect(toldBack(latin)).toEqual(["major: Removed the locale `la`"]);
  });

  test("texts are a patch, a line for each locale", () => {
    const edited = withEdit("spec/messages/en.yaml", "title: Not found,", "title: Nowhere,");
    expect(told(edited)).toEqual(["patch: Changed texts of the locale `en`: `404` (title)"]);
  });

  test("a name of a locale is a patch", () => {
    expect(told(withEdit("spec/messages/nl.yaml", "name: Nederlands", "name: Hollands"))).toEqual([
      'patch: Changed the locale `nl`: name was `"Nederlands"`, is `"Hollands"`',
    ]);
  });

  test("a document is told apart from the texts", () => {
    expect(told(withEdit("spec/messages/nl.yaml", "paragraph: Fouten", "paragraph: Alle fouten"))).toEqual([
      "patch: Changed the document of the locale `nl`",
    ]);
  });
});

test("the heaviest changes come first", () => {
  const { "404": _, ...others } = released.statuses;
  const { en } = released.locales;
  if (en === undefined) throw new Error("the small spec has English");
  const edited = {
    ...released,
    vendors: { ...released.vendors, esri },
    statuses: { ...others, "410": gone },
    locales: { en: { ...en, facts: { ...en.facts, name: "Englisc" } } },
  };
  expect(compareModels(released, edited).map(({ bump, text }) => `${bump}: ${text}`)).toEqual([
    "major: Removed `404 NotFound`",
    "major: Removed the locale `nl`",
    "minor: Added the vendor `esri`",
    "minor: Added `410 Gone`",
    'patch: Changed the locale `en`: name was `"English"`, is `"Englisc"`',
  ]);
});
