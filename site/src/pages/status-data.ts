import type { StatusRecord } from "@scope/http-4xx-lookup";
import { backgroundOf } from "../data/background.ts";
import { guidanceOf } from "../page/guidance-of.ts";
import { messageOf } from "../page/message.ts";
import { type Page, pathOf } from "../page/page.ts";
import { schemaPath, statusPath } from "../page/paths.ts";

/** What a status page says, for programs: the texts in its language, and the facts as `data.json` has them. */
export function statusData(page: Page, status: StatusRecord): string {
  const { title, description } = messageOf(page.locale, status.id);
  const { causes, confusedWith, history, libraryNames, ...facts } = backgroundOf(status.id);
  const data = {
    $schema: page.site.url + schemaPath,
    url: new URL(pathOf(page, statusPath(status.id)), page.site.url).href,
    locale: page.locale.tag,
    title,
    description,
    guidance: guidanceOf(page.locale, status.id),
    status: facts,
    causes,
    confusedWith,
    history,
    libraryNames,
  };
  return `${JSON.stringify(data)}\n`;
}
