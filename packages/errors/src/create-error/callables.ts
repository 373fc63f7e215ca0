import { own } from "../describe.ts";
import type { AnyErrorClass } from "../error-class.ts";
import type { Http4xxError, Http4xxErrorOptions } from "../http-4xx-error.ts";
import { engine } from "../unchecked-error.ts";
import { clientError } from "./client-error.ts";

/**
 * The classes by name and by code, as http-errors has them: they may be called without `new`, and ask for no field at
 * run time. They share the prototype, so that `instanceof` holds for either.
 */
export function callables(classes: Readonly<Record<string, AnyErrorClass>>): Record<string, AnyErrorClass> {
  const all: Record<string, AnyErrorClass> = {};
  for (const [name, errorClass] of Object.entries(classes)) {
    const code = String(errorClass.prototype.id);
    all[code] ??= callable(errorClass);
    all[name] = all[code];
  }
  return all;
}

function callable(errorClass: AnyErrorClass): AnyErrorClass {
  const { id, name } = errorClass.prototype;
  function create(message?: string | Http4xxErrorOptions, options?: Http4xxErrorOptions): Http4xxError {
    const called: unknown = new.target;
    const isOwn = called === undefined || called === create;
    // What else it is constructed for is a class that extends it.
    const target = {
      status: Number(id),
      errorClass,
      newTarget: isOwn ? errorClass : (called as AnyErrorClass),
    };
    const [text, given] = typeof message === "string" ? [message, options] : [undefined, message ?? options];
    const error = clientError(target, text, given);
    engine.captureStackTrace?.(error, create);
    return error;
  }
  own(create, "name", name);
  create.prototype = errorClass.prototype;
  // Every function that is written as one can be constructed: the types do not say so.
  return create as unknown as AnyErrorClass;
}
