import type { JSX } from "preact";
import type { Locale } from "../data/locale.ts";
import { Parts } from "../words/fill.tsx";
import { type Actor, actors, type Step } from "./flow.ts";

const width = 380;
const top = 44;
const stepHeight = 34;

/** Client, proxy, server and log, each with its line, and what passes between them from top to bottom. */
export function Sequence({
  locale,
  steps,
}: {
  readonly locale: Locale;
  readonly steps: readonly Step[];
}): JSX.Element {
  const height = top + steps.length * stepHeight;
  const at = (actor: Actor) => place(actor, locale.direction);
  return (
    <figure class="sequence">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={locale.words.whoSendsWhat}>
        {actors.map((actor) => (
          <g key={actor}>
            <text x={at(actor)} y="14" class="actor">
              {locale.words[actor]}
            </text>
            <path class="life" d={`M${at(actor)} 22V${height}`} />
          </g>
        ))}
        {steps.map((step, index) => (
          <Arrow key={index} step={step} at={at} y={top + (index + 0.4) * stepHeight} />
        ))}
      </svg>
      <figcaption>
        <ol>
          {steps.map(({ text }, index) => (
            <li key={index}>
              <Parts parts={text} />
            </li>
          ))}
        </ol>
      </figcaption>
    </figure>
  );
}

/** Mirrored where the language is read from right to left. */
function place(actor: Actor, direction: Locale["direction"]): number {
  const x = 45 + actors.indexOf(actor) * ((width - 90) / (actors.length - 1));
  return Math.round(direction === "rtl" ? width - x : x);
}

interface ArrowProps {
  readonly step: Step;
  readonly at: (actor: Actor) => number;
  readonly y: number;
}

function Arrow({ step: { from, to, label }, at, y }: ArrowProps): JSX.Element {
  const start = at(from);
  if (to === null) return <path class="closed" d={`M${start - 7} ${y - 7}l14 14m0-14l-14 14`} />;
  const end = at(to);
  const head = start < end ? -6 : 6;
  const kind = to === "log" ? "arrow written" : "arrow";
  return (
    <g>
      <path class={kind} d={`M${start} ${y}H${end}`} />
      <path class={`${kind} head`} d={`M${end + head} ${y - 4}l${-head} 4l${head} 4`} />
      <text x={(start + end) / 2} y={y - 6} class="sent" direction="ltr">
        {label}
      </text>
    </g>
  );
}
