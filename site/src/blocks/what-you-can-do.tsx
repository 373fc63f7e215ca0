import type { JSX } from "preact";
import { InEnglishOnly } from "../page/english.tsx";
import { guidanceOf } from "../page/guidance-of.ts";
import { Guided } from "../page/guided.tsx";
import type { BlockProps } from "./block.ts";

/** Whose turn it is, and what helps whoever sees the error, most of all first. */
export function WhatYouCanDo({ page, status }: BlockProps): JSX.Element {
  const { fault, steps } = guidanceOf(page.locale, status.id);
  return (
    <section aria-labelledby="do">
      <h2 id="do">
        {page.locale.words.whatYouCanDo} <OwnOrEnglish page={page} />
      </h2>
      <Guided page={page}>
        <p>{fault}</p>
        <Steps steps={steps.reader} />
      </Guided>
    </section>
  );
}

/** What helps whoever writes the program that sent the request. */
export function ClientSteps({ page, status }: BlockProps): JSX.Element {
  const { steps } = guidanceOf(page.locale, status.id);
  return (
    <>
      <h3>
        {page.locale.words.clientSteps} <OwnOrEnglish page={page} />
      </h3>
      <Guided page={page}>
        <Steps steps={steps.client} />
      </Guided>
    </>
  );
}

function OwnOrEnglish({ page }: Pick<BlockProps, "page">): JSX.Element | null {
  const { tag, guidance } = page.locale;
  return guidance.locale === tag ? null : <InEnglishOnly page={page} />;
}

function Steps({ steps }: { readonly steps: readonly string[] }): JSX.Element {
  return (
    <ol>
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}
