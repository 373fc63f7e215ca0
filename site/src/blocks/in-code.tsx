import type { JSX } from "preact";
import { codeSamples } from "../data/code-samples.ts";
import { CodeBlock } from "../page/code-block.tsx";
import type { BlockProps } from "./block.ts";

/** The status in a program: its constant, its error, its description. */
export function InCode({ page, status }: BlockProps): JSX.Element {
  const { words } = page.locale;
  const { constant, errorClass, apiDescription } = codeSamples(status);
  const samples: readonly (readonly [string, string | null])[] = [
    [words.constant, constant],
    [words.errorClass, errorClass],
    [words.apiDescription, apiDescription],
  ];
  return (
    <>
      <h3>{words.inCode}</h3>
      {samples.map(([title, text]) =>
        text === null ? null : (
          <div key={title}>
            <h4>{title}</h4>
            <CodeBlock page={page} text={text} />
          </div>
        ),
      )}
    </>
  );
}
