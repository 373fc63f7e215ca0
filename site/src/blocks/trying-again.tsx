import type { Retry } from "@scope/http-4xx-lookup";
import type { JSX } from "preact";
import type { Words } from "../generated/words.ts";
import { guidanceOf } from "../page/guidance-of.ts";
import { ReferenceLink } from "../page/reference-link.tsx";
import type { BlockProps } from "./block.ts";

/** Whether the same request may be sent again, and what has to change before. */
export function TryingAgain({ page, status }: BlockProps): JSX.Element {
  const { retry } = status;
  const { words } = page.locale;
  const guidance = guidanceOf(page.locale, status.id);
  return (
    <section aria-labelledby="retry">
      <h2 id="retry">{words.tryingAgain}</h2>
      <p>{retry === null ? words.retryUnknown : words[wordOf[retry.asIs]]}</p>
      {guidance.retry === null || retry?.asIs === "undefined" ? null : <p>{guidance.retry}</p>}
      {retry === null ? null : (
        <p class="source">
          <ReferenceLink page={page} reference={retry.reference} />
        </p>
      )}
    </section>
  );
}

const wordOf = {
  no: "retryNo",
  yes: "retryYes",
  later: "retryLater",
  "another-connection": "retryAnotherConnection",
  "if-idempotent": "retryIfIdempotent",
  undefined: "retryUndefined",
} as const satisfies Record<Retry["asIs"], keyof Words>;
