import { load } from "@scope/http-4xx-i18n/load";
import { statuses } from "@scope/http-4xx-lookup";
import type { Command, Values } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { entryOf } from "../explain/json.ts";
import { tableOf } from "../explain/table.ts";
import { readerLocale } from "../terminal/reader-locale.ts";
import { styleFor } from "../terminal/style.ts";
import { UsageError } from "../usage-error.ts";

const list: Command = {
  name: "list",
  summary: "All client errors, or those of one vendor",
  usage: "[OPTION]...",
  options: {
    vendor: { type: "string", value: "NAME", description: "Only those of nginx, iis ..." },
    json: { type: "boolean", description: "Print JSON (schemas/list.json)" },
    lang: { type: "string", value: "TAG", description: "Language, instead of LC_ALL, LC_MESSAGES or LANG" },
  },
  examples: [
    ["http-4xx list", "All of them"],
    ["http-4xx list --vendor nginx", "Those that nginx alone uses"],
  ],
  run,
};

async function run({ vendor, json, lang }: Values, words: readonly string[]): Promise<number> {
  if (words.length > 0) throw new UsageError(`list takes no names; try http-4xx ${words.join(" ")}`);
  const vendors = [...new Set(statuses.flatMap((status) => status.vendor ?? []))];
  if (vendor !== undefined && !vendors.some((each) => each === vendor)) {
    throw new UsageError(`--vendor ${String(vendor)} is not known; known are ${vendors.join(", ")}`);
  }
  const catalog = await load(readerLocale(lang, process.env));
  const wanted = statuses.filter((status) => vendor === undefined || status.vendor === vendor);
  process.stdout.write(
    json === true
      ? `${JSON.stringify({ locale: catalog.locale, statuses: wanted.map((each) => entryOf(each, catalog)) }, null, 2)}\n`
      : tableOf(wanted, catalog, styleFor(process.stdout)),
  );
  return exitCode.answered;
}

export default list;
