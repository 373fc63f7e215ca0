export type {
  Content,
  Example,
  Header,
  Member,
  Problem,
  ProblemSchema,
  Reference,
  Response,
  StatusSchema,
  TextSchema,
} from "./document.ts";
export type { GuidanceLike } from "./guidance.ts";
export type { GenericKey, GivenOptions, NamedStatus, Names, Options, Preset, Version } from "./options.ts";
export { type Operation, type PossibleErrorsOptions, possibleErrors } from "./possible-errors.ts";
export { responses } from "./responses.ts";
export type { ForOperation, Responses } from "./result.ts";
export type { AnyStatus, Status, StatusId } from "./status.ts";
export type { TranslatorLike } from "./translator.ts";
