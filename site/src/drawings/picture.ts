import type { StatusRecord } from "@scope/http-4xx-lookup";
import { digitShapes } from "./digits.ts";

export const pictureSize = { width: 1200, height: 630 };

/** What is shown where somebody shares a link to the status: its number, and its place among the hundred. No words. */
export function pictureOf(status: Pick<StatusRecord, "code" | "official"> | undefined): string {
  const colour = status === undefined || status.official ? "#7fdcb8" : "#ffbd80";
  const places = Array.from({ length: 100 }, (_, index) =>
    place(index, 400 + index === status?.code, colour),
  );
  const { width, height } = pictureSize;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="#16171b"/><g fill="${colour}">${digitShapes(status?.code ?? 400, 90, 185)}</g>${places.join("")}</svg>`;
}

function place(index: number, isOwn: boolean, colour: string): string {
  const x = 700 + (index % 10) * 41;
  const y = 110 + Math.floor(index / 10) * 41;
  return `<rect x="${x}" y="${y}" width="33" height="33" rx="5" fill="${isOwn ? colour : "#3c3d47"}"/>`;
}

/** The picture in the tab of a browser. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 580 580"><rect width="580" height="580" rx="90" fill="#16171b"/><g fill="#7fdcb8" transform="translate(40 160)">${digitShapes(4, 0, 0)}<path d="M200 120l70 70m0-70l-70 70M340 120l70 70m0-70l-70 70" stroke="#7fdcb8" stroke-width="30"/></g></svg>\n`;
