import { type Cause, causes } from "@scope/http-4xx-lookup/causes";
import type { JSX } from "preact";
import { serverName } from "../data/background.ts";
import { English, InEnglishOnly } from "../page/english.tsx";
import { ReferenceLink } from "../page/reference-link.tsx";
import type { BlockProps } from "./block.ts";

/** Which directives and modules make a server answer the status, and what its error log says then. */
export function Causes({ page, status: { id } }: BlockProps): JSX.Element | null {
  const { words } = page.locale;
  const all = causes(id);
  const servers = [...new Set(all.map(({ server }) => server))];
  if (servers.length === 0) return null;
  return (
    <>
      <h3>
        {words.causes} <InEnglishOnly page={page} />
      </h3>
      {servers.map((server) => (
        <English key={server} page={page}>
          <h4>{serverName(server)}</h4>
          <ul>
            {all
              .filter((cause) => cause.server === server)
              .map((cause) => (
                <Entry key={cause.directive + cause.text} page={page} cause={cause} />
              ))}
          </ul>
        </English>
      ))}
    </>
  );
}

function Entry({ page, cause }: { readonly page: BlockProps["page"]; readonly cause: Cause }): JSX.Element {
  const { directive, module, text, substatus, errorLog, reference } = cause;
  const names = [directive, module].filter((name) => name !== null);
  return (
    <li>
      {names.map((name, index) => (
        <span key={name}>
          {index === 0 ? "" : ", "}
          <code>{name}</code>
        </span>
      ))}
      {names.length === 0 ? "" : ": "}
      {text}
      {substatus === null ? "" : ` (${substatus})`}, <ReferenceLink page={page} reference={reference} />
      {errorLog === null ? null : (
        <>
          <br />[{errorLog.level}] <code>{errorLog.message}</code>
        </>
      )}
    </li>
  );
}
