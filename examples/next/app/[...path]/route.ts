import * as errors from "@scope/http-4xx-errors";
import { answering } from "../../articles.ts";

// Next's own answer is a page. A page that is in `app` goes before this.
const miss = answering((_request: Request): Response => {
  throw new errors.NotFound();
});

export { miss as DELETE, miss as GET, miss as PATCH, miss as POST, miss as PUT };
