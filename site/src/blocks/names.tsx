import type { StatusRecord } from "@scope/http-4xx-lookup";
import type { JSX } from "preact";
import { backgroundOf } from "../data/background.ts";
import { vendorOf } from "../data/vendors.ts";
import type { Words } from "../generated/words.ts";
import { EnglishWords } from "../page/english.tsx";
import { guidanceOf } from "../page/guidance-of.ts";
import { ReferenceLink } from "../page/reference-link.tsx";
import { Fill } from "../words/fill.tsx";
import type { BlockProps } from "./block.ts";

/** The phrase, where the status is defined, and how the number is registered. */
export function Names({ page, status }: BlockProps): JSX.Element {
  const { words } = page.locale;
  const { synonyms } = guidanceOf(page.locale, status.id);
  const facts: readonly (readonly [string, string | null])[] = [
    [words.reasonPhrase, status.phrase],
    [words.registeredName, status.registeredPhrase],
    [words.formerName, aliases(status.id, "former")],
    [words.otherName, aliases(status.id, "other")],
    [words.since, status.since],
    [words.until, status.until],
  ];
  return (
    <dl class="facts">
      {facts.map(([label, value]) =>
        value === null ? null : <Fact key={label} page={page} label={label} value={value} />,
      )}
      {synonyms.length === 0 ? null : (
        <div>
          <dt>{words.alsoSearchedAs}</dt>
          <dd>{synonyms.join(" · ")}</dd>
        </div>
      )}
      <div>
        <dt>{words.registration}</dt>
        <dd>{words[registrationWord[status.registration]]}</dd>
      </div>
      <div>
        <dt>{words.definedIn}</dt>
        <dd>
          <ReferenceLink page={page} reference={status.reference} />
        </dd>
      </div>
      {status.identifiedBy === null ? null : (
        <div>
          <dt>{words.headerFields}</dt>
          <dd>
            <Fill text={words.recognisedBy} values={{ field: status.identifiedBy }} />
          </dd>
        </div>
      )}
    </dl>
  );
}

/** Other names of the constant and of the error class; that of the registered phrase is not among them. */
function aliases(id: string, kind: "former" | "other"): string | null {
  const names = backgroundOf(id)
    .aliases.filter((alias) => alias.kind === kind)
    .map(({ name }) => name);
  return names.length === 0 ? null : names.join(" · ");
}

interface FactProps {
  readonly page: BlockProps["page"];
  readonly label: string;
  readonly value: string;
}

function Fact({ page, label, value }: FactProps): JSX.Element {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <EnglishWords page={page}>{value}</EnglishWords>
      </dd>
    </div>
  );
}

/** How well the status is known, where its maker has not documented it. */
export function HowWellKnown({ page, status }: BlockProps): JSX.Element | null {
  const { knownFromSource, knownFromOthers } = page.locale.words;
  const template = {
    source: knownFromSource,
    "third party": knownFromOthers,
    specified: null,
    documented: null,
  }[status.documentation];
  if (template === null) return null;
  return (
    <p class="notice">
      <Fill text={template} values={{ vendor: vendorOf(status.vendor)?.name ?? "" }} />
    </p>
  );
}

const registrationWord = {
  registered: "registered",
  reserved: "reserved",
  unassigned: "unassigned",
  "registered for another meaning": "registeredOtherwise",
} as const satisfies Record<StatusRecord["registration"], keyof Words>;
