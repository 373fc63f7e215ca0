import { type FixtureId, fixture } from "@scope/http-4xx-fixtures";
import type { JSX } from "preact";
import { requestText, responseText } from "../data/exchange-text.ts";
import { CodeBlock } from "../page/code-block.tsx";
import type { BlockProps } from "./block.ts";

/** A request that provokes the status, and what a client receives. */
export function Example({ page, status }: BlockProps): JSX.Element {
  const { words } = page.locale;
  // Every status has a fixture of the same id.
  const exchange = fixture(status.id as FixtureId);
  const response = responseText(exchange);
  return (
    <>
      <h3>{words.example}</h3>
      <h4>{words.request}</h4>
      <CodeBlock page={page} text={requestText(exchange)} />
      <h4>{words.response}</h4>
      {response === null ? <p>{words.nothing}</p> : <CodeBlock page={page} text={response} />}
    </>
  );
}
