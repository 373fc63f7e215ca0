import type { JSX } from "preact";
import { backgroundOf } from "../data/background.ts";
import { English, InEnglishOnly } from "../page/english.tsx";
import type { BlockProps } from "./block.ts";

/** What libraries call the status: each name once, with those that have it. */
export function NamesInLibraries({ page, status: { id } }: BlockProps): JSX.Element | null {
  const byName = new Map<string, string[]>();
  for (const { library, names } of backgroundOf(id).libraryNames) {
    for (const name of names) byName.set(name, [...(byName.get(name) ?? []), library]);
  }
  if (byName.size === 0) return null;
  return (
    <>
      <h3>
        {page.locale.words.namesInLibraries} <InEnglishOnly page={page} />
      </h3>
      <English page={page}>
        <dl class="names">
          {[...byName].map(([name, libraries]) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>{libraries.join(", ")}</dd>
            </div>
          ))}
        </dl>
      </English>
    </>
  );
}
