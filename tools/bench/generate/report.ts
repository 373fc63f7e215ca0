import type { Timing } from "./processes.ts";
import type { Times } from "./stages.ts";

/** By stage and size, microseconds for each status, and how many times as much of the largest spec as of one of 400. */
export function sizeTable(columns: readonly { readonly size: number; readonly times: Times }[]): string {
  const of400 = columns.findIndex(({ size }) => size === 400);
  const rows = Object.keys(columns[0]?.times ?? {}).map((stage) => {
    const inMegabytes = stage.endsWith("MB");
    const values = columns.map(({ size, times }) =>
      inMegabytes ? (times[stage] ?? 0) : ((times[stage] ?? 0) * 1000) / size,
    );
    const growth = inMegabytes ? "" : ((values.at(-1) ?? 0) / (values[of400] ?? 0)).toFixed(2);
    return [stage, ...values.map((value) => value.toFixed(0)), growth];
  });
  const sizes = columns.map(({ size }) => size.toLocaleString("en-US"));
  return [
    "By the number of statuses in a made-up spec: microseconds of processors for each status, in each stage and in a process of its own for the whole, what V8 collects included; the most memory that this process took. By the clock what else the machine does counts as well. The whole is measured with a heap of at most 800 MB and without what it takes to start; the command is run without a limit, where nothing is generated yet, and again where all is, of which nothing has changed.",
    table([["", ...sizes, `${sizes.at(-1)} / 400`], ...rows]),
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
    "Whole processes in this repository and in one of before its generator kept what it knows (178e623), in turns: medians. Before, the spec had 38 statuses in 62 locales for 4 packages; today's has more of everything. The floor is `node -e 0`, of `pnpm generate` it is `pnpm exec node -e 0`.",
    table([head, ...rows]),
  ].join("\n\n");
}

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const rule = head.map((_, index) => (index === 0 ? "---" : "--:"));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
