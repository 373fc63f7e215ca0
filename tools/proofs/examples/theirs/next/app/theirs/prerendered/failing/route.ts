import * as errors from "@scope/http-4xx-errors";
import { answering } from "../../../../articles.ts";

export const revalidate = 60;

export const GET = answering((_request: Request): Response => {
  throw new errors.Conflict();
});
