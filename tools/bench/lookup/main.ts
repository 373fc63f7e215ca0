/**
 * What a lookup costs beside what others cost: `pnpm --filter @tools/bench bench:lookup`, or a part of it:
 * `pnpm --filter @tools/bench bench:lookup guard`
 */
import { compare } from "../turns/compare.ts";

await compare(new URL("scenarios.ts", import.meta.url), process.argv[2]);
