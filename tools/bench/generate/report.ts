import type { Timing } from "./processes.ts";
import type { Times } from "./stages.ts";

/** By stage and size, microseconds for each status. */
export function sizeTable(columns: readonly { readonly size: number; readonly times: Times }[]): string {
  const rows = Object.keys(columns[0]?.times ?? {}).map((stage) => {
    const inMegabytes = stage.endsWith("MB");
    const values = columns.map(({ size, times }) =>
      inMegabytes ? (times[stage] ?? 0) : ((times[stage] ?? 0) * 1000) / size,
    );
    return [stage, ...values.map((value) => value.toFixed(0))];
  });
  return [
    "By the number of statuses in a made-up spec: microseconds for each status, and the most memory that the process took.",
    table([["", ...columns.map(({ size }) => size.toLocaleString("en-US"))], ...rows]),
  ].join("\n\n");
}

/** Whole processes, of the generator before and of today's. */
export function processTable(timings: readonly Timing[]): string {
  const rows = timings.flatMap(({ name, floor, before, today }) =>
    (["processors", "clock"] as const).map((by) => [
      `${name}, ${by === "clock" ? "by the clock" : "of processors"}`,
      floor[by].toFixed(3),
      before[by].toFixed(3),
      today[by].toFixed(3),
      (today[by] / before[by]).toFixed(2),
      (today[by] / floor[by]).toFixed(1),
    ]),
  );
  const head = ["", "floor, s", "before, s", "today, s", "today / before", "today / floor"];
  return [
    "Whole processes in this repository and in one of before its generator kept what it knows (178e623, whose spec has 38 statuses and 62 locales), in turns: medians. The floor is `node -e 0`, of `pnpm generate` it is `pnpm exec node -e 0`.",
    table([head, ...rows]),
  ].join("\n\n");
}

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const rule = head.map((_, index) => (index === 0 ? "---" : "--:"));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
