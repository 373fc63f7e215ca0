import type { Answered } from "@scope/http-4xx-fixtures/node";
import type { Style } from "../terminal/style.ts";

/** Longer targets were sent to be too long. */
const longest = 200;

/** A line for an answer; of what came from elsewhere nothing moves the cursor. */
export function answerLine({ method, target, status }: Answered, style: Style): string {
  const shown = status === null ? style("red", "closed") : style(colourOf(status), String(status));
  const asked = method === null ? "a request that makes no sense" : `${method} ${target}`;
  const short = asked.length > longest ? `${asked.slice(0, longest)}...` : asked;
  return `${shown} ${short.replace(/[^ -~]/g, (character) => encodeURIComponent(character))}\n`;
}

function colourOf(status: number): "green" | "cyan" | "yellow" | "red" {
  if (status < 300) return "green";
  if (status < 400) return "cyan";
  return status < 500 ? "yellow" : "red";
}
