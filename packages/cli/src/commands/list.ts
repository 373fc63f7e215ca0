import { load } from "@scope/http-4xx-i18n/load";
import { statuses } from "@scope/http-4xx-lookup";
import type { Command, Values } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { byCode } from "../explain/by-code.ts";
import { entryOf } from "../explain/json.ts";
import { tableOf } from "../explain/table.ts";
import { languageOption, readerLocale } from "../terminal/reader-locale.ts";
import { styleFor } from "../terminal/style.ts";
import { UsageError } from "../usage-error.ts";

const vendors: readonly string[] = [...new Set(statuses.flatMap((status) => status.vendor ?? []))];

const list: Command = {
  name: "list",
  summary: "All client errors, or those of one vendor",
  usage: "[OPTION]...",
  suggestions: () => [],
  options: {
    vendor: { type: "string", value: "NAME", choices: vendors, description: "Only those of nginx, iis ..." },
    json: { type: "boolean", description: "Print JSON (schemas/list.json)" },
    lang: languageOption,
  },
  examples: [
    ["http-4xx list", "All of them"],
    ["http-4xx list --vendor nginx", "Those that nginx alone uses"],
  ],
  run,
};

async function run({ vendor, json, lang }: Values, words: readonly string[]): Promise<number> {
  if (words.length > 0) throw new UsageError(`list takes no names; try http-4xx ${words.join(" ")}`);
  const catalog = await load(readerLocale(lang, process.env));
  const wanted = statuses.filter((status) => vendor === undefined || status.vendor === vendor).sort(byCode);
  process.stdout.write(
    json === true
      ? `${JSON.stringify({ locale: catalog.locale, statuses: wanted.map((each) => entryOf(each, catalog)) }, null, 2)}\n`
      : tableOf(wanted, catalog, styleFor(process.stdout)),
  );
  return exitCode.answered;
}

export default list;
