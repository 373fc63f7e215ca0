import type { Catalog } from "@scope/http-4xx-i18n/load";
import type { Status } from "@scope/http-4xx-lookup";
import type { Style } from "../terminal/style.ts";
import { pad, stringWidth } from "../terminal/wrap.ts";

/** A line for each status: id, phrase, title where that is another one. */
export function tableOf(statuses: readonly Status[], { messages }: Catalog, style: Style): string {
  const rows = statuses.map(({ id, phrase }) => {
    const { title } = messages[id];
    return [id, phrase, title === phrase ? "" : title] as const;
  });
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => stringWidth(row[column] ?? ""))));
  const line = (row: (typeof rows)[number]) =>
    row
      .map((cell, column) => {
        const padded = pad(cell, widths[column] ?? 0);
        return column === 0 ? style("yellow", padded) : padded;
      })
      .join("  ")
      .trimEnd();
  return `${rows.map(line).join("\n")}\n`;
}
