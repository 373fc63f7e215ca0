import { styleText } from "node:util";

type Format = Parameters<typeof styleText>[0];
export type Style = (format: Format, text: string) => string;

/** Colours where a person reads, or where FORCE_COLOR asks for them. */
export function styleFor(stream: NodeJS.WriteStream): Style {
  return hasColours(stream, process.env)
    ? (format, text) => styleText(format, text, { validateStream: false })
    : (_, text) => text;
}

/** FORCE_COLOR goes before NO_COLOR (https://no-color.org), as in Node; without both a terminal has to have colours. */
export function hasColours(
  stream: Pick<NodeJS.WriteStream, "isTTY" | "hasColors">,
  { FORCE_COLOR, NO_COLOR }: NodeJS.ProcessEnv,
): boolean {
  if (FORCE_COLOR !== undefined) return !["0", "false"].includes(FORCE_COLOR);
  if (NO_COLOR) return false;
  return stream.isTTY === true && stream.hasColors();
}
