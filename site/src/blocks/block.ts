import type { StatusRecord } from "@scope/http-4xx-lookup";
import type { Page } from "../page/page.ts";

/** What each block of a status page is given. */
export interface BlockProps {
  readonly page: Page;
  readonly status: StatusRecord;
}
