import type { GuidanceModel, StatusModel } from "../../model/model.ts";
import { docText } from "../../print/doc.ts";
import { literal, propertyKey } from "../../print/literal.ts";
import type { GuidanceData } from "../guidance-data.ts";

/** What to do about statuses, in one language. */
export function guidanceModule({ tag, englishName }: GuidanceModel, data: GuidanceData): string[] {
  return [
    'import type { Guidance } from "../../guidance-texts.ts";',
    `/** What to do about client errors, in ${docText(englishName)}. */\nconst guidance: Guidance<${literal(tag)}> = ${literal(data)};`,
    "export default guidance;",
  ];
}

/** Which guidance each status names. */
export function guidanceFacts(statuses: readonly StatusModel[]): string[] {
  const lines = statuses.map(({ id, fault, steps, retry, headers }) => {
    const conditions = Object.fromEntries(headers.map(({ name, when }) => [name, when]));
    const facts = [fault, steps, retry?.change ?? null, conditions];
    return `  ${propertyKey(id)}: ${literal(facts, "  ")},`;
  });
  return [
    'import type { GuidanceFacts } from "../guidance-facts.ts";\nimport type { StatusId } from "./ids.ts";',
    `/** Whose turn it is, the steps, what has to change before a retry, and when each field is sent. */\nexport const guidanceFacts: { readonly [Id in StatusId]: GuidanceFacts } = {\n${lines.join("\n")}\n};`,
  ];
}
