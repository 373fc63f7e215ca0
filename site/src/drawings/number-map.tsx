import { lookupAll, type StatusRecord } from "@scope/http-4xx-lookup";
import type { JSX } from "preact";
import type { Words } from "../generated/words.ts";
import { messageOf } from "../page/message.ts";
import { type Page, pathOf } from "../page/page.ts";
import { statusPath } from "../page/paths.ts";

/** How a number is used. */
const uses = ["registered", "reserved", "vendor", "free"] as const;
type Use = (typeof uses)[number];

const wordOf = {
  registered: "registered",
  reserved: "reserved",
  vendor: "mapVendor",
  free: "mapFree",
} as const satisfies Record<Use, keyof Words>;

/** The hundred numbers, ten in a row: what is taken, by whom, and what is free. */
export function NumberMap({ page }: { readonly page: Page }): JSX.Element {
  const { words } = page.locale;
  return (
    <>
      <ul class="map">
        {Array.from({ length: 100 }, (_, index) => (
          <Cell key={index} page={page} code={400 + index} />
        ))}
      </ul>
      <ul class="key">
        {uses.map((use) => (
          <li key={use} class={use}>
            {words[wordOf[use]]}
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
  // Whoever does not see borders and colours hears it.
  const use = useOf(status);
  return (
    <li class={use}>
      <a href={pathOf(page, statusPath(status.id))} title={`${title} · ${page.locale.words[wordOf[use]]}`}>
        {code}
      </a>
    </li>
  );
}

function useOf({ official, registration }: StatusRecord): Use {
  if (!official) return "vendor";
  return registration === "reserved" ? "reserved" : "registered";
}
