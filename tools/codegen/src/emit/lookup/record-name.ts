import type { StatusModel } from "../../model/model.ts";
import { vendorWord } from "../vendor-word.ts";

/** `404` becomes `Status404`, `nginx-499` becomes `StatusNginx499`. */
export function typeName({ code, vendor }: Pick<StatusModel, "code" | "vendor">): string {
  return `Status${vendorWord(vendor ?? "")}${code}`;
}

/** The constant that holds the record of a status. */
export function recordName(status: Pick<StatusModel, "code" | "vendor">): string {
  const name = typeName(status);
  return name.charAt(0).toLowerCase() + name.slice(1);
}
