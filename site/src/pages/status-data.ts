import type { StatusRecord } from "@scope/http-4xx-lookup";
import { causes } from "@scope/http-4xx-lookup/causes";
import { backgroundOf } from "../data/background.ts";
import { guidanceOf } from "../page/guidance-of.ts";
import { messageOf } from "../page/message.ts";
import { type Page, pathOf } from "../page/page.ts";
import { statusPath } from "../page/paths.ts";

/** What a status page says, for programs: the texts in its language, and the facts as `lookup` has them. */
export function statusData(page: Page, status: StatusRecord): string {
  const { title, description } = messageOf(page.locale, status.id);
  const { confusedWith, history, libraryNames } = backgroundOf(status.id);
  const data = {
    url: new URL(pathOf(page, statusPath(status.id)), page.site.url).href,
    locale: page.locale.tag,
    title,
    description,
    guidance: guidanceOf(page.locale, status.id),
    status,
    causes: causes(status.id),
    confusedWith,
    history,
    libraryNames,
  };
  return `${JSON.stringify(data)}\n`;
}
