// @generated from spec/ by pnpm generate

import type { Template } from "../words/template.ts";

/** What the site says in one language beside titles, sentences and guidance. */
export interface Words {
  /** Link for those who use the keyboard, first on each page: jumps over the navigation. */
  readonly skipToContent: string;
  /** Name of the site, in its head and at the end of each window title. */
  readonly siteName: string;
  /** Link to the index that lists every status code. */
  readonly allStatuses: string;
  /** Heading and link: the makers of software with codes of their own, such as nginx. */
  readonly vendors: string;
  /** Heading and link: the npm packages that hold the same facts. */
  readonly packages: string;
  /** Link and heading: the list of all languages of this page. */
  readonly languages: string;
  /** Heading of the short table of contents of a page. */
  readonly onThisPage: string;
  /** Link to the status code before this one. */
  readonly previous: string;
  /** Link to the status code after this one. */
  readonly next: string;
  /** Link to the top of the page. */
  readonly backToTop: string;
  /** Mark on a part that exists in English only. */
  readonly englishOnly: string;
  /** Notice on pages of a language whose texts no second reader has checked. */
  readonly draft: string;
  /** At the foot: a second reader has checked the texts of this language. */
  readonly reviewed: string;
  /** At the foot: the reference page in Dutch, about 4xx status codes, that all began with. */
  readonly credit: string;
  /** At the foot, before the name of the licence, MIT. */
  readonly license: string;
  /** Link to where a mistake on the page can be reported. */
  readonly reportMistake: string;
  /** Link to what the page says, as JSON. */
  readonly asJson: string;
  /** Under the title of the index: what the site is for. */
  readonly intro: string;
  /** Label of the field in which a reader types to filter the list of statuses. */
  readonly find: string;
  /** Below that field: what can be typed. */
  readonly findHint: string;
  /** How many of all statuses are shown, such as: 3 of 53. */
  readonly found: Template<"count" | "total">;
  /** Instead of the list, when no status fits what was typed. */
  readonly foundNothing: string;
  /** Heading of the second list on the index: codes that the source document does not have. */
  readonly otherStatuses: string;
  /** Heading of a drawing: the hundred numbers from 400 to 499, coloured by use. */
  readonly map: string;
  /** Key of that drawing: numbers that nobody uses. */
  readonly mapFree: string;
  /** Key of that drawing: numbers that only makers of software use. */
  readonly mapVendor: string;
  /** Heading of a drawing: which document brought which codes, by year. */
  readonly timeline: string;
  /** Mark on a status that a standard of the internet defines. */
  readonly official: string;
  /** Mark on a status that only a maker of software uses; its name is put in. */
  readonly unofficial: Template<"vendor">;
  /** Label: how the number stands in the registry of IANA. */
  readonly registration: string;
  /** Registration: the number is registered with this meaning. */
  readonly registered: string;
  /** Registration: the number is reserved, so that nobody else takes it. */
  readonly reserved: string;
  /** Registration: the number is not registered at all. */
  readonly unassigned: string;
  /** Registration: the number is registered, with another meaning. */
  readonly registeredOtherwise: string;
  /** Heading for people who have met the error: steps that they can take. */
  readonly whatYouCanDo: string;
  /** Heading: whether the same request may be sent again. */
  readonly tryingAgain: string;
  /** The same request, unchanged, will not help. */
  readonly retryNo: string;
  /** The same request may be sent again as it is. */
  readonly retryYes: string;
  /** The same request may be sent again after some time. */
  readonly retryLater: string;
  /** The same request may be sent again over another connection. */
  readonly retryAnotherConnection: string;
  /** The same request may be sent again only where sending it twice does no more than sending it once. */
  readonly retryIfIdempotent: string;
  /** The standard does not define whether the request may be repeated. */
  readonly retryUndefined: string;
  /** No source says whether the request may be repeated. */
  readonly retryUnknown: string;
  /** Heading for people who write programs. */
  readonly forDevelopers: string;
  /** Heading of steps for whoever writes the program that sent the request. */
  readonly clientSteps: string;
  /** Heading: the header fields that a response with this status has. */
  readonly headerFields: string;
  /** Under that heading, where no particular header field is asked for. */
  readonly noFields: string;
  /** How binding a header field is: MUST, in the words of the standards. */
  readonly required: string;
  /** How binding a header field is: SHOULD, in the words of the standards. */
  readonly recommended: string;
  /** How binding a header field is: MAY, in the words of the standards. */
  readonly optional: string;
  /** Heading: whether a cache may keep the response. */
  readonly caching: string;
  /** A cache may store the response even where it does not say for how long. */
  readonly cacheAlways: string;
  /** A cache may store the response only where it says for how long. */
  readonly cacheExplicit: string;
  /** A cache must not store the response. */
  readonly cacheNever: string;
  /** No source says whether a cache may store the response. */
  readonly cacheUnknown: string;
  /** Heading: an example of a request and the response to it. */
  readonly example: string;
  /** Heading of the example request. */
  readonly request: string;
  /** Heading of the example response. */
  readonly response: string;
  /** Button that copies an example to the clipboard. */
  readonly copy: string;
  /** What that button says after it has done so. */
  readonly copied: string;
  /** Heading: how a program in TypeScript names the status, throws it and describes it. */
  readonly inCode: string;
  /** Label: the constant that stands for the number in a program. */
  readonly constant: string;
  /** Label: the class of the error that a program throws. */
  readonly errorClass: string;
  /** Label: the part of an OpenAPI document that describes the response. */
  readonly apiDescription: string;
  /** Heading: what libraries of programming languages call the status. */
  readonly namesInLibraries: string;
  /** By which header field this meaning of the number is told from others. */
  readonly recognisedBy: Template<"field">;
  /** Heading for people who run servers. */
  readonly forOperators: string;
  /** Label: what reaches the client; a number and phrase, or nothing. */
  readonly clientReceives: string;
  /** What reaches the client where the connection is closed without an answer. */
  readonly nothing: string;
  /** What reaches the client where the number stands in the body of a response with status 200; {code} is that number. */
  readonly inBodyOnly: Template<"code">;
  /** Label: the number that stands in the log of the server. */
  readonly logSays: string;
  /** Heading: lines of logs as servers write them. */
  readonly logLines: string;
  /** Label: a line of the log of errors, beside that of requests. */
  readonly errorLog: string;
  /** Heading: the settings of servers that lead to this status. */
  readonly causes: string;
  /** Head of a column: the directive or setting of a server. */
  readonly setting: string;
  /** Head of a column, and a line in a drawing: the server. */
  readonly server: string;
  /** A line in a drawing: the client, a browser or another program. */
  readonly client: string;
  /** A line in a drawing: the proxy between client and server. */
  readonly proxy: string;
  /** A line in a drawing: the log that the server writes. */
  readonly log: string;
  /** Title of a drawing of client, proxy, server and log and what passes between them. */
  readonly whoSendsWhat: string;
  /** Text of the drawing; {request} is such as GET /orders. */
  readonly flowRequest: Template<"request">;
  /** Text of the drawing; {status} is such as 404 Not Found. */
  readonly flowAnswer: Template<"status">;
  /** Text of the drawing: the proxy itself answers, not the server. */
  readonly flowProxyAnswer: Template<"status">;
  /** Text of the drawing: the client does not wait for the answer. */
  readonly flowClientLeaves: string;
  /** Text of the drawing: the server says nothing and closes the connection. */
  readonly flowServerCloses: string;
  /** Text of the drawing; {code} is such as 499. */
  readonly flowLogged: Template<"code">;
  /** Heading: numbers by which IIS tells causes apart, such as 404.13. */
  readonly substatusCodes: string;
  /** Title of the page with all of those numbers for one status. */
  readonly substatusesOf: Template<"code">;
  /** Title of the page with all codes of one maker of software. */
  readonly codesOf: Template<"vendor">;
  /** Label: the English words behind the number, such as Not Found. */
  readonly reasonPhrase: string;
  /** Head of a column: the phrase in earlier versions. */
  readonly formerPhrase: string;
  /** Label: the version or year that brought it. */
  readonly since: string;
  /** Label: the version or year that ended it. */
  readonly until: string;
  /** Head of a column: the part of the server that a number is about. */
  readonly area: string;
  /** Head of a column: a remark. */
  readonly note: string;
  /** Label: the product that really sends the status. */
  readonly product: string;
  /** Heading: others that use the number in the same sense. */
  readonly alsoUsedBy: string;
  /** Heading: statuses that are easily taken for this one. */
  readonly notToBeConfusedWith: string;
  /** Heading: other statuses that have to do with this one. */
  readonly seeAlso: string;
  /** Heading: former names of the status and the documents that defined it. */
  readonly history: string;
  /** Label: the name that is registered with IANA today. */
  readonly registeredName: string;
  /** Label: a name that an earlier standard had. */
  readonly formerName: string;
  /** Label: a name that some library has. */
  readonly otherName: string;
  /** Label: other words by which people search for this status. */
  readonly alsoSearchedAs: string;
  /** Label of the sentence as the Dutch source document has it. */
  readonly documentSays: string;
  /** Heading: the standards and pages that say all this. */
  readonly sources: string;
  /** Notice at a status that its maker has not documented; its name is put in. */
  readonly knownFromSource: Template<"vendor">;
  /** Notice at a status that only others than its maker describe. */
  readonly knownFromOthers: Template<"vendor">;
  /** Label: the standard or page that defines the status. */
  readonly definedIn: string;
  /** On the page about the packages, below its title. */
  readonly packagesIntro: string;
  /** Heading: how to install the packages. */
  readonly install: string;
  /** Title of the page that is shown for an address that the site does not have. */
  readonly pageNotFound: string;
  /** Below that title: what to do. */
  readonly pageNotFoundHelp: string;
}
