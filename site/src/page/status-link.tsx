import { lookupById, type StatusRecord } from "@scope/http-4xx-lookup";
import type { JSX } from "preact";
import { vendorOf } from "../data/vendors.ts";
import { Fill } from "../words/fill.tsx";
import { EnglishWords } from "./english.tsx";
import { messageOf } from "./message.ts";
import { type Page, pathOf } from "./page.ts";
import { statusPath } from "./paths.ts";

/** A link that says code and title. */
export function StatusLink({ page, id }: { readonly page: Page; readonly id: string }): JSX.Element {
  const status = lookupById(id);
  return (
    <a href={pathOf(page, statusPath(id))}>
      <b>{status?.code ?? id}</b> {messageOf(page.locale, id).title}
    </a>
  );
}

/** Whether a standard defines the status, or who uses it. */
export function StatusMark({
  page: { locale },
  status,
}: {
  readonly page: Page;
  readonly status: StatusRecord;
}): JSX.Element {
  const { official, unofficial } = locale.words;
  if (status.official) return <span class="mark official">{official}</span>;
  const vendor = vendorOf(status.vendor)?.name ?? "";
  return (
    <span class="mark vendor">
      <Fill text={unofficial} values={{ vendor }} />
    </span>
  );
}

/** The product that really sends it, as the name of its vendor may lead elsewhere. */
export function Product({
  page,
  status: { product },
}: {
  readonly page: Page;
  readonly status: StatusRecord;
}): JSX.Element | null {
  if (product === null) return null;
  return (
    <small>
      {page.locale.words.product}: <EnglishWords page={page}>{product}</EnglishWords>
    </small>
  );
}
