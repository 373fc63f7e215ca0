import { type FixtureId, fixture } from "@scope/http-4xx-fixtures";
import type { JSX } from "preact";
import { flowOf } from "../drawings/flow.ts";
import { Sequence } from "../drawings/sequence.tsx";
import { CodeBlock } from "../page/code-block.tsx";
import { Fill } from "../words/fill.tsx";
import type { BlockProps } from "./block.ts";

/** What reaches the client, what the log says, and a drawing of both. */
export function OnTheWire({ page, status }: BlockProps): JSX.Element {
  const { words } = page.locale;
  // Every status has a fixture of the same id.
  const { log } = fixture(status.id as FixtureId);
  const lines = [
    { server: "nginx", line: log.nginx },
    { server: "IIS", line: log.iis },
  ];
  return (
    <>
      <dl class="facts">
        <div>
          <dt>{words.clientReceives}</dt>
          <dd>
            <Received page={page} status={status} />
          </dd>
        </div>
        <div>
          <dt>{words.logSays}</dt>
          <dd>{status.logged}</dd>
        </div>
      </dl>
      <h3>{words.whoSendsWhat}</h3>
      <Sequence locale={page.locale} steps={flowOf(status, page.locale)} />
      <h3>{words.logLines}</h3>
      {lines.map(({ server, line }) =>
        line === null ? null : (
          <div key={server}>
            <h4 lang="en">{server}</h4>
            <CodeBlock page={page} text={line} />
          </div>
        ),
      )}
    </>
  );
}

function Received({ page, status }: BlockProps): JSX.Element {
  const { words } = page.locale;
  if (status.wire === null) return <>{words.nothing}</>;
  if (status.wire === 200) return <Fill text={words.inBodyOnly} values={{ code: status.code }} />;
  // Every status has a fixture of the same id.
  const { wire } = fixture(status.id as FixtureId);
  return (
    <bdi lang="en">
      {status.wire} {wire?.phrase}
    </bdi>
  );
}
