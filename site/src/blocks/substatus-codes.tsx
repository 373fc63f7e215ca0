import type { JSX } from "preact";
import { pathOf } from "../page/page.ts";
import { substatusesPath } from "../page/paths.ts";
import type { BlockProps } from "./block.ts";

/** The numbers by which IIS tells causes apart, which have a page of their own. */
export function SubstatusCodes({ page, status: { id, substatuses } }: BlockProps): JSX.Element | null {
  const [first] = substatuses;
  if (first === undefined) return null;
  return (
    <>
      <h3>{page.locale.words.substatusCodes}</h3>
      <p>
        <a href={pathOf(page, substatusesPath(id))}>
          <bdi>
            {first} – {substatuses.at(-1)}
          </bdi>
        </a>
      </p>
    </>
  );
}
