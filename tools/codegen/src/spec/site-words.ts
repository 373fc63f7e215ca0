import { z } from "zod";
import { line } from "./text.ts";

/** A label is a heading, a button or a cell; a sentence stands by itself. */
export type SiteWordKind = "label" | "sentence";

/** One text of the site: where it stands and what it says, for translators, and what is put into it. */
export interface SiteWord {
  readonly kind: SiteWordKind;
  readonly placeholders: readonly string[];
  readonly about: string;
}

function label(about: string, ...placeholders: string[]): SiteWord {
  return { kind: "label", placeholders, about };
}

function sentence(about: string, ...placeholders: string[]): SiteWord {
  return { kind: "sentence", placeholders, about };
}

/** Every text that the site needs beside titles, sentences and guidance, in the order in which a reader meets it. */
export const siteWords = {
  // On every page
  skipToContent: label("Link for those who use the keyboard, first on each page: jumps over the navigation."),
  siteName: label("Name of the site, in its head and at the end of each window title."),
  allStatuses: label("Link to the index that lists every status code."),
  vendors: label("Heading and link: the makers of software with codes of their own, such as nginx."),
  packages: label("Heading and link: the npm packages that hold the same facts."),
  languages: label("Link and heading: the list of all languages of this page."),
  onThisPage: label("Heading of the short table of contents of a page."),
  previous: label("Link to the status code before this one."),
  next: label("Link to the status code after this one."),
  backToTop: label("Link to the top of the page."),
  englishOnly: label("Mark on a part that exists in English only."),
  draft: sentence("Notice on pages of a language whose texts no second reader has checked."),
  reviewed: sentence("At the foot: a second reader has checked the texts of this language."),
  credit: sentence("At the foot: the reference page in Dutch, about 4xx status codes, that all began with."),
  license: label("At the foot, before the name of the licence, MIT."),
  reportMistake: label("Link to where a mistake on the page can be reported."),
  asJson: label("Link to what the page says, as JSON."),

  // The index
  intro: sentence("Under the title of the index: what the site is for."),
  find: label("Label of the field in which a reader types to filter the list of statuses."),
  findHint: sentence("Below that field: what can be typed."),
  found: label("How many of all statuses are shown, such as: 3 of 53.", "count", "total"),
  foundNothing: label("Instead of the list, when no status fits what was typed."),
  otherStatuses: label(
    "Heading of the second list on the index: codes that the source document does not have.",
  ),
  map: label("Heading of a drawing: the hundred numbers from 400 to 499, coloured by use."),
  mapFree: label("Key of that drawing: numbers that nobody uses."),
  mapVendor: label("Key of that drawing: numbers that only makers of software use."),
  timeline: label("Heading of a drawing: which document brought which codes, by year."),

  // Official or not
  official: label("Mark on a status that a standard of the internet defines."),
  unofficial: label("Mark on a status that only a maker of software uses; its name is put in.", "vendor"),
  registration: label("Label: how the number stands in the registry of IANA."),
  registered: label("Registration: the number is registered with this meaning."),
  reserved: label("Registration: the number is reserved, so that nobody else takes it."),
  unassigned: label("Registration: the number is not registered at all."),
  registeredOtherwise: label("Registration: the number is registered, with another meaning."),

  // What a reader of an error can do
  whatYouCanDo: label("Heading for people who have met the error: steps that they can take."),
  tryingAgain: label("Heading: whether the same request may be sent again."),
  retryNo: sentence("The same request, unchanged, will not help."),
  retryYes: sentence("The same request may be sent again as it is."),
  retryLater: sentence("The same request may be sent again after some time."),
  retryAnotherConnection: sentence("The same request may be sent again over another connection."),
  retryIfIdempotent: sentence(
    "The same request may be sent again only where sending it twice does no more than sending it once.",
  ),
  retryUndefined: sentence("The standard does not define whether the request may be repeated."),
  retryUnknown: sentence("No source says whether the request may be repeated."),

  // For developers
  forDevelopers: label("Heading for people who write programs."),
  clientSteps: label("Heading of steps for whoever writes the program that sent the request."),
  headerFields: label("Heading: the header fields that a response with this status has."),
  noFields: sentence("Under that heading, where no particular header field is asked for."),
  required: label("How binding a header field is: MUST, in the words of the standards."),
  recommended: label("How binding a header field is: SHOULD, in the words of the standards."),
  optional: label("How binding a header field is: MAY, in the words of the standards."),
  caching: label("Heading: whether a cache may keep the response."),
  cacheAlways: sentence("A cache may store the response even where it does not say for how long."),
  cacheExplicit: sentence("A cache may store the response only where it says for how long."),
  cacheNever: sentence("A cache must not store the response."),
  cacheUnknown: sentence("No source says whether a cache may store the response."),
  example: label("Heading: an example of a request and the response to it."),
  request: label("Heading of the example request."),
  response: label("Heading of the example response."),
  copy: label("Button that copies an example to the clipboard."),
  copied: label("What that button says after it has done so."),
  inCode: label("Heading: how a program in TypeScript names the status, throws it and describes it."),
  constant: label("Label: the constant that stands for the number in a program."),
  errorClass: label("Label: the class of the error that a program throws."),
  apiDescription: label("Label: the part of an OpenAPI document that describes the response."),
  namesInLibraries: label("Heading: what libraries of programming languages call the status."),
  recognisedBy: sentence("By which header field this meaning of the number is told from others.", "field"),

  // For those who run servers
  forOperators: label("Heading for people who run servers."),
  clientReceives: label("Label: what reaches the client; a number and phrase, or nothing."),
  nothing: sentence("What reaches the client where the connection is closed without an answer."),
  inBodyOnly: sentence(
    "What reaches the client where the number stands in the body of a response with status 200; {code} is that number.",
    "code",
  ),
  logSays: label("Label: the number that stands in the log of the server."),
  logLines: label("Heading: lines of logs as servers write them."),
  errorLog: label("Label: a line of the log of errors, beside that of requests."),
  causes: label("Heading: the settings of servers that lead to this status."),
  setting: label("Head of a column: the directive or setting of a server."),
  server: label("Head of a column, and a line in a drawing: the server."),
  client: label("A line in a drawing: the client, a browser or another program."),
  proxy: label("A line in a drawing: the proxy between client and server."),
  log: label("A line in a drawing: the log that the server writes."),
  whoSendsWhat: label("Title of a drawing of client, proxy, server and log and what passes between them."),
  flowRequest: sentence("Text of the drawing; {request} is such as GET /orders.", "request"),
  flowAnswer: sentence("Text of the drawing; {status} is such as 404 Not Found.", "status"),
  flowProxyAnswer: sentence("Text of the drawing: the proxy itself answers, not the server.", "status"),
  flowClientLeaves: sentence("Text of the drawing: the client does not wait for the answer."),
  flowServerCloses: sentence("Text of the drawing: the server says nothing and closes the connection."),
  flowLogged: sentence("Text of the drawing; {code} is such as 499.", "code"),

  // Substatus codes and vendors
  substatusCodes: label("Heading: numbers by which IIS tells causes apart, such as 404.13."),
  substatusesOf: label("Title of the page with all of those numbers for one status.", "code"),
  codesOf: label("Title of the page with all codes of one maker of software.", "vendor"),
  reasonPhrase: label("Label: the English words behind the number, such as Not Found."),
  formerPhrase: label("Head of a column: the phrase in earlier versions."),
  since: label("Label: the version or year that brought it."),
  until: label("Label: the version or year that ended it."),
  area: label("Head of a column: the part of the server that a number is about."),
  note: label("Head of a column: a remark."),
  product: label("Label: the product that really sends the status."),
  alsoUsedBy: label("Heading: others that use the number in the same sense."),

  // Beside it, before it, and where it is written
  notToBeConfusedWith: label("Heading: statuses that are easily taken for this one."),
  seeAlso: label("Heading: other statuses that have to do with this one."),
  history: label("Heading: former names of the status and the documents that defined it."),
  registeredName: label("Label: the name that is registered with IANA today."),
  formerName: label("Label: a name that an earlier standard had."),
  otherName: label("Label: a name that some library has."),
  alsoSearchedAs: label("Label: other words by which people search for this status."),
  documentSays: label("Label of the sentence as the Dutch source document has it."),
  sources: label("Heading: the standards and pages that say all this."),
  knownFromSource: sentence(
    "Notice at a status that its maker has not documented; its name is put in.",
    "vendor",
  ),
  knownFromOthers: sentence("Notice at a status that only others than its maker describe.", "vendor"),
  definedIn: label("Label: the standard or page that defines the status."),

  // Packages, and the page for what is not there
  packagesIntro: sentence("On the page about the packages, below its title."),
  install: label("Heading: how to install the packages."),
  pageNotFound: label("Title of the page that is shown for an address that the site does not have."),
  pageNotFoundHelp: sentence("Below that title: what to do."),
} as const satisfies Readonly<Record<string, SiteWord>>;

const texts = Object.fromEntries(
  Object.entries(siteWords).map(([key, { kind, placeholders, about }]: [string, SiteWord]) => {
    const holds = placeholders.map((name) => `{${name}}`).join(" and ");
    const form = kind === "label" ? "A label." : "A sentence, without a full stop at its end.";
    return [key, line.meta({ description: `${about} ${form}${holds === "" ? "" : ` Holds ${holds}.`}` })];
  }),
);

/** `spec/site/<tag>.yaml`: the texts of the reference site in one language. The file's name is its BCP 47 tag. */
export const siteWordsFile = z
  .strictObject({
    sameAsEnglish: z
      .array(z.enum(Object.keys(siteWords)))
      .optional()
      .meta({ description: "Texts that are rightly equal to the English ones." }),
    words: z.strictObject(texts),
  })
  .meta({ title: "Words of the http-4xx site", description: "The texts of the site in one language." });

export type SiteWordsFile = z.infer<typeof siteWordsFile>;
