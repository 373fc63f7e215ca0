import type { Member } from "./document.ts";
import type { GuidanceLike } from "./guidance.ts";
import type { AnyStatus, Status } from "./status.ts";
import type { TranslatorLike } from "./translator.ts";

/** The version of OpenAPI that the document is written in. */
export type Version = "3.0" | "3.1" | "3.2";

/** The key of a response to every error that has none of its own. */
export type GenericKey = "default" | "4XX";

/** What a component may be named after. */
export interface NamedStatus {
  readonly id: string;
  readonly code: number;
  readonly name: string;
  readonly phrase: string;
}

/** The name of a component: that of the status, its id, or what a function makes of it. */
export type Names<Made extends string = string> = "name" | "id" | ((status: NamedStatus) => Made);

/** How components are named, as types tell it: `Made` is `never` where no function was given. */
export type NamingOf<Naming extends "name" | "id", Made extends string> = [Made] extends [never]
  ? Naming
  : (status: NamedStatus) => Made;

/**
 * A style guide: `adr` is that of the Dutch government (NLGov REST API Design Rules), `zalando` that of Zalando, `belgif`
 * that of the Belgian government. All three answer 400 where others answer 422.
 */
export type Preset = "adr" | "zalando" | "belgif";

/** What can be asked for whatever the style. */
export interface CommonOptions {
  /** Of OpenAPI. */
  readonly version: Version;
  /** The language of descriptions and examples; that of the preset or the translator unless given. */
  readonly locale?: string | undefined;
  /** When each field is sent, in that language: what `@scope/http-4xx-i18n/guidance/*` exports. Without it in English alone. */
  readonly guidance?: GuidanceLike | undefined;
  /** The members that every problem of this API has; none unless given, as in RFC 9457. */
  readonly required?: readonly Member[] | undefined;
  /** One response more, for every error that an operation does not list: `ClientError`. */
  readonly default?: GenericKey | undefined;
  /** A URI to which the id of the status is added for the `type` of a problem, as the errors package does. */
  readonly typeBase?: string | undefined;
  /** `"each"` gives each status a schema of its own, with its literal `status` and `title`. */
  readonly schemas?: "shared" | "each" | undefined;
  /** The name of the schema, `Problem` unless given: for a document that has another schema of that name. */
  readonly schemaName?: string | undefined;
}

/** Options of `responses`. */
export type Options<
  Codes extends readonly AnyStatus[] = readonly AnyStatus[],
  Naming extends "name" | "id" = "name" | "id",
  Style extends Preset | undefined = undefined,
  Made extends string = string,
> = CommonOptions & {
  /** The statuses that the document needs, by code, id or name. */
  readonly codes: Codes & CheckedCodes<Codes>;
  /** How components are named: `NotFound` unless given. */
  readonly names?: Naming | ((status: NamedStatus) => Made) | undefined;
  /** A style guide to follow. What is given beside it goes before it. */
  readonly preset?: Style;
} & TranslatorFor<Style>;

/** The Dutch rules ask for Dutch. Without a translator everything is in English. */
type TranslatorFor<Style> = "adr" extends Style
  ? { readonly translator: TranslatorLike }
  : { readonly translator?: TranslatorLike | undefined };

/** Each element as it is, but `never` for a literal number that is no such status. */
export type CheckedCodes<Codes extends readonly unknown[]> = {
  readonly [Index in keyof Codes]: Codes[Index] extends Status
    ? Codes[Index]
    : number extends Codes[Index]
      ? Codes[Index]
      : never;
};

/** The options as they are read: unchecked. */
export interface GivenOptions extends CommonOptions {
  readonly names?: Names | undefined;
  readonly preset?: Preset | undefined;
  readonly translator?: TranslatorLike | undefined;
}
