import { compareText } from "../terms/compare-text.ts";

/** The parts of an id: `404` is official, `nginx-499` and `aws-alb-460` are a vendor's. */
export interface StatusKey {
  readonly code: number;
  readonly vendor: string | null;
}

/** Reads an id that the schema has accepted. */
export function parseStatusId(id: string): StatusKey {
  const dash = id.lastIndexOf("-");
  return { code: Number(id.slice(dash + 1)), vendor: dash === -1 ? null : id.slice(0, dash) };
}

/** By code, official first, then by vendor. */
export function compareStatusIds(a: string, b: string): number {
  const left = parseStatusId(a);
  const right = parseStatusId(b);
  return left.code - right.code || compareText(left.vendor ?? "", right.vendor ?? "");
}
