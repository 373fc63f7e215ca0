import type { StatusModel } from "../../model/model.ts";

/**
 * The codes after which a client may send the same request again, whatever its method: at once or later, and where the
 * server says when. What may be repeated only if it is idempotent is neither, nor what may be one day (404).
 */
export function repeatableCodes(thrown: readonly StatusModel[]): string[] {
  const always = thrown.filter(isRepeatable);
  const whenTold = thrown.filter((status) => saysWhen(status) && !isRepeatable(status));
  return [
    list("Codes after which the same request may be sent again, whatever its method.", "repeatable", always),
    list("Codes after which it may be where Retry-After says when.", "repeatableWhenTold", whenTold),
  ];
}

function isRepeatable(status: StatusModel): boolean {
  const { asIs } = status.retry ?? { asIs: "no" };
  return asIs === "yes" || asIs === "another-connection" || (asIs === "later" && saysWhen(status));
}

function saysWhen({ headers }: StatusModel): boolean {
  return headers.some(({ name }) => name === "Retry-After");
}

function list(description: string, name: string, statuses: readonly StatusModel[]): string {
  const codes = [...new Set(statuses.map(({ code }) => code))].join(", ");
  return `/** ${description} */\nexport const ${name}: readonly number[] = [${codes}];`;
}
