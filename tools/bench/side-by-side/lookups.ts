import { scenarios } from "../lookup/scenarios.ts";
import { takeTurns } from "../turns/turns.ts";
import type { Row, Section } from "./rows.ts";

/** The questions of `bench:lookup` that others answer too. */
const questions: readonly string[] = [
  "code to phrase, registered codes",
  "code to phrase, mixed codes",
  "name to record, phrases",
  "guard, registered codes",
  "guard, mixed codes",
];

/** What each candidate's name starts with, by its package. */
const ways: ReadonlyMap<string, RegExp> = new Map([
  ["@scope/http-4xx-lookup", /^(?:reasonPhrase|lookupByName|is(?:Http4xx|KnownHttp4xx|ClientError))$/],
  ["http-status-codes", /^http-status-codes /],
  ["statuses", /^statuses/],
  ["http-status", /^http-status /],
  ["http-errors", /^http-errors /],
  ["@hapi/boom", /^@hapi\/boom /],
  ["@http-util/status-i18n", /^@http-util\/status-i18n /],
  ["node:http", /^node:http /],
]);

/** How long a call takes. */
export async function measureLookups(): Promise<Section> {
  const module = new URL("../lookup/scenarios.ts", import.meta.url);
  const rows: Row[] = [];
  for (const question of questions) {
    const scenario = scenarios.find((each) => each.question === question);
    if (scenario === undefined) throw new Error(`no scenario "${question}"`);
    const measurements = await takeTurns(scenario, module);
    const values = [...ways].flatMap(([name, way]) => {
      const ratios = measurements.filter((each) => way.test(each.name)).map(({ ratio }) => ratio);
      return ratios.length === 0 ? [] : [[name, Math.min(...ratios)] as const];
    });
    rows.push({
      name: question.replace("to record", "to code"),
      values: new Map(values),
      decimals: 2,
      noise: 0.05,
    });
  }
  return {
    title: "Lookups",
    text: "A call, times the fastest way that does no more than it must: the fastest way that each package offers, median of 15 rounds.",
    rows,
  };
}
