import type { logLevels } from "../spec/causes.ts";
import type {
  aliasKinds,
  documentations,
  registrations,
  repetitions,
  requirementLevels,
} from "../spec/statuses.ts";

/**
 * The spec as the emitters see it: complete, sorted, frozen, and free of YAML. Every list is in the order in which it
 * is to be printed.
 */
export interface Model {
  /** The packages' own: they have one. */
  readonly version: string;
  readonly packages: readonly PackageModel[];
  readonly vendors: readonly VendorModel[];
  /** Those of the document in its order, then the others by code, official ones first, then by vendor. */
  readonly statuses: readonly StatusModel[];
  readonly substatuses: readonly SubstatusModel[];
  /** What an IIS log has as sc-win32-status, by substatus code, where that is not 0. */
  readonly win32Statuses: ReadonlyMap<string, number>;
  /** Every reference by its name in the spec, `rfc9110#15.5.6`. The same reference is the same object everywhere. */
  readonly references: ReadonlyMap<string, ReferenceModel>;
  readonly locales: readonly LocaleModel[];
  /** The servers whose causes are known, by key. */
  readonly servers: readonly ServerModel[];
  /** Of the locales that have it, in their order. */
  readonly guidance: readonly GuidanceModel[];
  /** The English one, for what speaks English beside the facts; null where no status names any. */
  readonly englishGuidance: GuidanceModel | null;
  /** By language, then by key: what the site says beside the messages. */
  readonly siteWords: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly published: PublishedModel;
  /** How each server's log tells that the client left before the answer. */
  readonly clientLeft: readonly ClientLeftModel[];
}

/** Where others find what is made of the spec; null where nobody has said so. */
export interface PublishedModel {
  /** The address of the reference site, with a slash at its end. */
  readonly site: string | null;
  readonly repository: string | null;
}

/** A published package, as its `package.json` tells. */
export interface PackageModel {
  /** `packages/<name>`. */
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  /** What is published beside the source. */
  readonly files: readonly string[];
  /** The keys of `exports` that lead to a module: `.`, `./load`, `./locales/*`. */
  readonly entryPoints: readonly string[];
  /** Which of them are folders: `src/node/index.ts`. */
  readonly folderEntries: readonly string[];
}

export interface ReferenceModel {
  readonly title: string;
  readonly section: string | null;
  readonly url: string;
}

export interface VendorModel {
  readonly key: string;
  readonly name: string;
  readonly prefix: string;
  readonly reference: ReferenceModel;
  readonly statuses: readonly StatusModel[];
  readonly substatuses: readonly SubstatusModel[];
}

export interface StatusModel {
  readonly id: string;
  readonly code: number;
  readonly name: string;
  readonly phrase: string;
  readonly official: boolean;
  readonly vendor: string | null;
  readonly product: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly documentation: (typeof documentations)[number];
  readonly alsoUsedBy: readonly UserModel[];
  readonly registration: (typeof registrations)[number];
  readonly registeredPhrase: string | null;
  readonly aliases: readonly AliasModel[];
  /** What only lookups by name know: with what libraries put around a name, and alone. */
  readonly synonyms: readonly string[];
  readonly nicknames: readonly string[];
  readonly reference: ReferenceModel;
  readonly headers: readonly HeaderModel[];
  /** Ids of guidance: whose turn it is, and what helps most first. */
  readonly fault: string;
  readonly steps: readonly string[];
  readonly cacheable: boolean | null;
  readonly mustNotStore: boolean;
  readonly cacheReference: ReferenceModel;
  readonly retry: RetryModel | null;
  readonly wire: number | null;
  /** The reason phrase that comes with `wire`. */
  readonly wirePhrase: string;
  readonly logged: number;
  readonly identifiedBy: string | null;
  readonly substatuses: readonly string[];
  readonly related: readonly string[];
  /** What makes servers answer it, by server. */
  readonly causes: readonly CauseModel[];
  /** The related statuses that it is taken for, by id. */
  readonly confusedWith: readonly DifferenceModel[];
  /** The documents that have defined it, the oldest first. */
  readonly history: readonly StageModel[];
  /** What libraries call it, by library. */
  readonly libraryNames: readonly LibraryNamesModel[];
  /** Its page on the reference site, in English; null where there is no site. */
  readonly page: string | null;
  /** English, for doc comments and fixtures. */
  readonly english: MessageModel;
  readonly exchange: ExchangeModel;
}

export interface AliasModel {
  readonly name: string;
  readonly kind: (typeof aliasKinds)[number];
}

/** A directive, module or mistake that makes a server answer a status. */
export interface CauseModel {
  /** The key of the server, which is the name of its file. */
  readonly server: string;
  readonly directive: string | null;
  readonly module: string | null;
  readonly text: string;
  readonly substatus: string | null;
  readonly errorLog: ErrorLogModel | null;
  readonly reference: ReferenceModel;
}

export interface ErrorLogModel {
  /** With * for each part that varies. */
  readonly message: string;
  readonly level: (typeof logLevels)[number];
  readonly reference: ReferenceModel;
}

/** What tells a status from another one; said of both. */
export interface DifferenceModel {
  readonly id: string;
  readonly text: string;
  readonly reference: ReferenceModel;
}

/** What a document has called a status. */
export interface StageModel {
  readonly phrase: string;
  readonly year: number;
  readonly reference: ReferenceModel;
}

export interface LibraryNamesModel {
  readonly library: string;
  readonly names: readonly string[];
}

/** A server whose causes are known. */
export interface ServerModel {
  readonly key: string;
  readonly name: string;
}

/** How a server's log tells that the client left before the answer. */
export interface ClientLeftModel {
  readonly server: string;
  readonly logged: string | null;
  readonly sign: string | null;
  readonly reference: ReferenceModel;
}

/** Somebody else who uses a vendor's code in the same sense. */
export interface UserModel {
  readonly name: string;
  readonly use: string;
  readonly reference: ReferenceModel;
}

export interface HeaderModel {
  readonly name: string;
  readonly level: (typeof requirementLevels)[number];
  /** The id of a condition. */
  readonly when: string;
  readonly example: string;
  readonly reference: ReferenceModel;
}

export interface RetryModel {
  readonly asIs: (typeof repetitions)[number];
  /** The id of what has to change. */
  readonly change: string;
  readonly level: "MUST" | "SHOULD" | "SHOULD NOT" | "MAY" | null;
  readonly reference: ReferenceModel;
}

export interface SubstatusModel {
  readonly code: string;
  readonly status: string;
  readonly vendor: string;
  readonly phrase: string;
  readonly formerPhrase: string | null;
  readonly area: string | null;
  readonly since: string | null;
  readonly note: string | null;
  /** What it means in our words, by locale; empty where nobody has written any. */
  readonly sentences: Readonly<Record<string, string>>;
  readonly reference: ReferenceModel;
}

export interface MessageModel {
  readonly title: string;
  readonly description: string;
}

export interface LocaleModel {
  readonly tag: string;
  readonly name: string;
  readonly englishName: string;
  readonly direction: "ltr" | "rtl";
  readonly state: "drafted" | "reviewed";
  /** How it was read, where the state does not tell it. */
  readonly reading: string | null;
  /** How many texts later readers have changed. */
  readonly changed: number;
  /** How many statuses show another locale's text. */
  readonly inherited: number;
  readonly messages: ReadonlyMap<string, MessageModel>;
  /** The English ones where the locale has none of its own; null where not even these are there. */
  readonly serverErrors: ServerErrorsModel | null;
  readonly document: DocumentModel | null;
}

/** What to do about statuses, in one language: texts by id. */
export interface GuidanceModel {
  readonly tag: string;
  readonly englishName: string;
  readonly direction: "ltr" | "rtl";
  readonly state: "drafted" | "reviewed";
  readonly faults: ReadonlyMap<string, string>;
  readonly steps: ReadonlyMap<string, StepModel>;
  readonly retry: ReadonlyMap<string, string>;
  readonly conditions: ReadonlyMap<string, string>;
  /** What people search for, by the id of a status that has any. */
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
}

export interface StepModel {
  readonly reader: string;
  readonly client: string;
}

export interface ServerErrorsModel {
  readonly any: MessageModel;
  readonly unavailable: MessageModel;
}

export interface DocumentModel {
  readonly title: string;
  readonly subtitle: string;
  readonly paragraph: string;
  readonly entries: readonly DocumentEntryModel[];
}

export interface DocumentEntryModel {
  readonly id: string;
  readonly code: number;
  readonly phrase: string;
  readonly transcription: string;
  readonly marker: string;
}

export interface ExchangeModel {
  readonly request: {
    readonly method: string;
    readonly target: ExchangeText;
    readonly headers: FieldsModel;
    readonly body: string | null;
  };
  readonly response: {
    /** Without Content-Type, which follows from the body. */
    readonly headers: FieldsModel;
    readonly detail: string;
    /** null: `about:blank`, which says no more than the status. */
    readonly problem: ProblemModel | null;
    /** null: none; undefined: problem details. */
    readonly body: ExchangeBodyModel | null | undefined;
  };
  /** What the vendor's own server sends, where that is not the response. */
  readonly wire: { readonly headers: FieldsModel; readonly body: ExchangeBodyModel | null } | null;
}

export type FieldsModel = Readonly<Record<string, ExchangeText>>;

/** Written out, or in short: `start`, then `repeat` as many times as `times` says, then `end`. */
export type ExchangeText =
  | string
  | { readonly start: string; readonly repeat: string; readonly times: number; readonly end?: string };

export interface ExchangeBodyModel {
  readonly type: string;
  readonly text: string;
}

/** A kind of problem (RFC 9457) with a type of its own. */
export interface ProblemModel {
  readonly type: string;
  readonly title: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}
