import type { StatusRecord } from "@scope/http-4xx-lookup";
import type { JSX } from "preact";
import type { Words } from "../generated/words.ts";
import { ReferenceLink } from "../page/reference-link.tsx";
import type { BlockProps } from "./block.ts";

/** Whether a cache may keep the response. */
export function Caching({ page, status }: BlockProps): JSX.Element {
  const { words } = page.locale;
  return (
    <>
      <h3>{words.caching}</h3>
      <p>{words[wordOf(status)]}</p>
      <p class="source">
        <ReferenceLink page={page} reference={status.cacheReference} />
      </p>
    </>
  );
}

function wordOf({ cacheable, mustNotStore }: StatusRecord): keyof Words {
  if (mustNotStore) return "cacheNever";
  if (cacheable === null) return "cacheUnknown";
  return cacheable ? "cacheAlways" : "cacheExplicit";
}
