import type { JSX } from "preact";
import { guidanceOf } from "../page/guidance-of.ts";
import type { BlockProps } from "./block.ts";

/** Whose turn it is, and what helps whoever sees the error, most of all first. */
export function WhatYouCanDo({ page, status }: BlockProps): JSX.Element {
  const { fault, steps } = guidanceOf(page.locale, status.id);
  return (
    <section aria-labelledby="do">
      <h2 id="do">{page.locale.words.whatYouCanDo}</h2>
      <p>{fault}</p>
      <Steps steps={steps.reader} />
    </section>
  );
}

/** What helps whoever writes the program that sent the request. */
export function ClientSteps({ page, status }: BlockProps): JSX.Element {
  const { steps } = guidanceOf(page.locale, status.id);
  return (
    <>
      <h3>{page.locale.words.clientSteps}</h3>
      <Steps steps={steps.client} />
    </>
  );
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
