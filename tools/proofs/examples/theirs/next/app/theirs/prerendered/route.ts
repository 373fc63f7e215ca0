import { headers } from "next/headers";
import { answering } from "../../../articles.ts";

/** Next tries it when it builds, and is told by an error that it cannot. */
export const revalidate = 60;

export const GET = answering(async (_request: Request) => {
  return new Response(`asked: ${(await headers()).get("X-Asked")}`);
});
