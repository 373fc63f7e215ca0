import { type StatusRecord, statuses } from "@scope/http-4xx-lookup";
import { Fragment, type JSX } from "preact";
import { backgroundOf, type Edition } from "../data/background.ts";
import { EnglishWords } from "../page/english.tsx";
import { type Page, pathOf } from "../page/page.ts";
import { statusPath } from "../page/paths.ts";

/** The year and document that first had each code. */
export function Timeline({ page }: { readonly page: Page }): JSX.Element {
  return (
    <ol class="timeline">
      {arrivals().map(({ first, brought }) => (
        <li key={first.reference.title}>
          <b>{first.year}</b>{" "}
          {brought.map(({ id, code }) => (
            <Fragment key={id}>
              <a href={pathOf(page, statusPath(id))}>{code}</a>{" "}
            </Fragment>
          ))}
          <small>
            <EnglishWords page={page}>{first.reference.title}</EnglishWords>
          </small>
        </li>
      ))}
    </ol>
  );
}

interface Arrival {
  readonly first: Edition;
  readonly brought: StatusRecord[];
}

function arrivals(): Arrival[] {
  const byDocument = new Map<string, Arrival>();
  for (const status of statuses) {
    const [first] = backgroundOf(status.id).history;
    if (first === undefined) continue;
    const arrival = byDocument.get(first.reference.title) ?? { first, brought: [] };
    arrival.brought.push(status);
    byDocument.set(first.reference.title, arrival);
  }
  return [...byDocument.values()].toSorted((a, b) => a.first.year - b.first.year);
}
