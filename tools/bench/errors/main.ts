/**
 * What an error costs beside those of others: `pnpm --filter @tools/bench bench:errors`, or a part of it:
 * `pnpm --filter @tools/bench bench:errors response`
 */
import { compare } from "../turns/compare.ts";

await compare(new URL("scenarios.ts", import.meta.url), process.argv[2]);
