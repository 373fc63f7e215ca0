import type { HeaderRule } from "@scope/http-4xx-lookup";
import type { JSX } from "preact";
import type { Words } from "../generated/words.ts";
import { guidanceOf } from "../page/guidance-of.ts";
import { ReferenceLink } from "../page/reference-link.tsx";
import type { BlockProps } from "./block.ts";

/** The fields that the response must, should or may carry, and when. */
export function HeaderFields({ page, status: { id, headers } }: BlockProps): JSX.Element {
  const { conditions } = guidanceOf(page.locale, id);
  const { words } = page.locale;
  return (
    <>
      <h3>{words.headerFields}</h3>
      {headers.length === 0 ? (
        <p>{words.noFields}</p>
      ) : (
        <ul>
          {headers.map(({ name, level, when, reference }) => (
            <li key={name + level}>
              <code dir="ltr">{name}</code> · {words[wordOf[level]]} (<span lang="en">{level}</span>)
              {when === "always" ? null : <> · {conditions[name]}</>} ·{" "}
              <ReferenceLink page={page} reference={reference} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const wordOf = {
  MUST: "required",
  SHOULD: "recommended",
  "ought to": "recommended",
  MAY: "optional",
  can: "optional",
} as const satisfies Record<HeaderRule["level"], keyof Words>;
