import { styleText } from "node:util";

type Format = Parameters<typeof styleText>[0];
export type Style = (format: Format, text: string) => string;

/** Colours where a person reads: on a terminal that has them, and without NO_COLOR (https://no-color.org). */
export function styleFor(stream: NodeJS.WriteStream): Style {
  const coloured = stream.isTTY === true && stream.hasColors();
  return coloured ? styleText : (_, text) => text;
}
