import type { GuidanceModel, LocaleModel } from "../../model/model.ts";
import type { CatalogData } from "./catalog.ts";

/** A page that says how far each locale is, and what it costs. */
export function localesPage(
  catalogs: readonly (readonly [LocaleModel, CatalogData])[],
  guidance: readonly GuidanceModel[],
): string {
  const states = new Map(guidance.map(({ tag, state }) => [tag, state]));
  const rows = catalogs.map(([locale, data]) => row(locale, data, states.get(locale.tag)));
  return `# Locales

${catalogs.length} locales, each with a title and a description for every status.

- **State**: \`drafted\`, or \`reviewed\` once a second reader, who did not write it, has translated the texts back,
  compared them with the facts and corrected what was off. A \`drafted\` one with changes has been read too, by somebody
  who does not know the language well enough to vouch for it, or as told below the table. Some had seen the English
  before they translated back. What a later reader changed has not been read by another one since, and no native
  speaker has signed any locale yet: corrections are welcome, in \`spec/messages/<tag>.yaml\`.
- **Changed**: how many texts that reader, or a later one, changed; the old text and the reason of each stand in the same
  file, and so do proposals that were not followed.
- **Inherited**: how many statuses show another locale's text.
- **Guidance**: the state of what to do about each status, \`spec/guidance/<tag>.yaml\`, which is read by itself;
  empty where there is none yet.
- **Bytes**: the catalog as UTF-8 JSON without spaces, before compression: what importing the locale adds.

| tag | language | | state | changed | inherited | guidance | bytes |
| --- | --- | --- | --- | --: | --: | --- | --: |
${rows.join("\n")}
${readings(catalogs.map(([locale]) => locale))}`;
}

/** What the state does not tell of some, each way of reading once. */
function readings(locales: readonly LocaleModel[]): string {
  const tags = new Map<string, string[]>();
  for (const { tag, reading } of locales) {
    if (reading !== null) tags.set(reading, [...(tags.get(reading) ?? []), `\`${tag}\``]);
  }
  const lines = [...tags].map(([reading, of]) => `- ${of.join(", ")}: ${reading}\n`);
  return lines.length === 0 ? "" : `\n## How some were read\n\n${lines.join("")}`;
}

/** How far all of them are, for a page that is about something else. */
export function localesSentence(locales: readonly LocaleModel[], guidance: readonly GuidanceModel[]): string {
  const reviewed = locales.filter(({ state }) => state === "reviewed").length;
  const read = guidance.filter(({ state }) => state === "reviewed").length;
  return `${locales.length} locales: ${reviewed} \`reviewed\`, which a second reader has translated back and corrected, and ${locales.length - reviewed} \`drafted\`.
Guidance is there in ${guidance.length} of them: ${read} \`reviewed\`, ${guidance.length - read} \`drafted\`.
No native speaker has signed any of them yet. [LOCALES.md](LOCALES.md) lists them all, with the state of each.
`;
}

function row(
  { tag, name, englishName, direction, state, changed, inherited }: LocaleModel,
  data: CatalogData,
  guidance: GuidanceModel["state"] | undefined,
): string {
  const bytes = new TextEncoder().encode(JSON.stringify(data)).length;
  const note = direction === "rtl" ? "right to left" : "";
  const cells = [
    `\`${tag}\``,
    `${cell(englishName)} (${cell(name)})`,
    note,
    state,
    changed,
    inherited,
    guidance ?? "",
    bytes,
  ];
  return `| ${cells.join(" | ")} |`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
