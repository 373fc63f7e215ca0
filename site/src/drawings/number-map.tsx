import { lookupAll, type StatusRecord } from "@scope/http-4xx-lookup";
import type { JSX } from "preact";
import { messageOf } from "../page/message.ts";
import { type Page, pathOf } from "../page/page.ts";
import { statusPath } from "../page/paths.ts";

/** How a number is used. */
type Use = "registered" | "reserved" | "vendor" | "free";

/** The hundred numbers, ten in a row: what is taken, by whom, and what is free. */
export function NumberMap({ page }: { readonly page: Page }): JSX.Element {
  const { words } = page.locale;
  const keys: readonly (readonly [Use, string])[] = [
    ["registered", words.registered],
    ["reserved", words.reserved],
    ["vendor", words.mapVendor],
    ["free", words.mapFree],
  ];
  return (
    <>
      <ul class="map" dir="ltr">
        {Array.from({ length: 100 }, (_, index) => (
          <Cell key={index} page={page} code={400 + index} />
        ))}
      </ul>
      <ul class="key">
        {keys.map(([use, text]) => (
          <li key={use} class={use}>
            {text}
          </li>
        ))}
      </ul>
    </>
  );
}

function Cell({ page, code }: { readonly page: Page; readonly code: number }): JSX.Element {
  const [status] = lookupAll(code);
  if (status === undefined) return <li class="free">{code}</li>;
  const { title } = messageOf(page.locale, status.id);
  return (
    <li class={useOf(status)}>
      <a href={pathOf(page, statusPath(status.id))} title={title}>
        {code}
      </a>
    </li>
  );
}

function useOf({ official, registration }: StatusRecord): Use {
  if (!official) return "vendor";
  return registration === "reserved" ? "reserved" : "registered";
}
