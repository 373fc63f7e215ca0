/**
 * What a lookup costs beside what others cost: `pnpm bench:lookup`, or a part of it:
 * `pnpm bench:lookup guard`
 */
import { compare } from "../turns/compare.ts";

await compare(new URL("scenarios.ts", import.meta.url), process.argv[2]);
