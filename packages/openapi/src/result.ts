import type { ProblemSchema, Reference, Response } from "./document.ts";
import type { NamesById } from "./generated/types.ts";
import type { Names } from "./options.ts";
import type { AnyStatus, IdOf, Status, StatusId } from "./status.ts";

/** What `responses` gives. `Given` are the statuses that it was asked for, `Naming` how their components are named. */
export interface Responses<Given = AnyStatus, Naming extends Names = Names, Style = unknown> {
  /** For the `components` of the document. */
  readonly components: {
    responses: { [Name in ComponentName<Given, Naming, Style>]: Response };
    schemas: Record<string, ProblemSchema>;
  };
  /**
   * A reference to the response with a status. Throws a TypeError for one that was not asked for.
   *
   * @example
   * api.reference(404); // { $ref: "#/components/responses/NotFound" }
   */
  reference<const Asked extends AnyStatus>(
    status: Asked & AskedFor<Asked, Given, Style>,
  ): Reference<ComponentName<Asked, Naming, Style>>;
  /**
   * The `responses` of an operation: a reference for each code, and the generic one where `default` asks for it. Throws a
   * TypeError for a status that was not asked for, and for two meanings of one code.
   *
   * @example
   * api.forOperation([401, 404]); // { "401": { $ref: ... }, "404": { $ref: ... } }
   */
  forOperation<const Asked extends readonly AnyStatus[]>(
    statuses: Asked & AllAskedFor<Asked, Given, Style>,
  ): ForOperation;
}

/** References by status code. */
export type ForOperation = Record<string, Reference>;

/** Each as it is if it is one that was asked for. */
export type AllAskedFor<Asked extends readonly unknown[], Given, Style> = {
  readonly [Index in keyof Asked]: AskedFor<Asked[Index], Given, Style>;
};

/** A status as it is if it is one that was asked for, or a number that is known only when it runs; else `never`. */
type AskedFor<Asked, Given, Style> = number extends Asked
  ? Asked
  : number extends Given
    ? Extract<Asked, Status>
    : IdUnder<Asked, Style> extends IdUnder<Given, Style>
      ? Extract<Asked, Status>
      : never;

/** The ids, with 400 for 422 where a style guide asks for it. */
type IdUnder<Given, Style> = Replaced<IdOf<Given>, Style>;
type Replaced<Id, Style> = Id extends "422" ? (Style extends undefined ? Id : "400") : Id;

/** The name of the component of a status, as far as types can know it. */
type ComponentName<Given, Naming extends Names, Style> = Given extends Status
  ? Naming extends "name"
    ? NamesById[IdUnder<Given, Style> & StatusId]
    : Naming extends "id"
      ? IdUnder<Given, Style> & StatusId
      : Naming extends (status: never) => infer Made
        ? Made & string
        : never
  : string;
