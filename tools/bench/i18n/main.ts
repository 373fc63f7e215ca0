/**
 * What negotiation and translation cost beside what others cost: `pnpm --filter @tools/bench bench:i18n`, or a part of
 * it: `pnpm --filter @tools/bench bench:i18n title`
 */
import { compare } from "../turns/compare.ts";

await compare(new URL("scenarios.ts", import.meta.url), process.argv[2]);
