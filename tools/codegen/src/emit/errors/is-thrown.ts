import type { StatusModel } from "../../model/model.ts";

/** Can an application answer with it? nginx's 497 reaches the client as 400, and nothing of its 444 does. */
export function isThrown({ wire, code }: StatusModel): boolean {
  return wire === code;
}
