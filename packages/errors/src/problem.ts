export { referenceSite } from "./generated/site.ts";
export type { InvalidValue } from "./problem/invalid-value.ts";
export type {
  AnsweredProblem,
  AnyFields,
  ProblemAnswer,
  ProblemOptions,
  TranslatorLike,
} from "./problem/options.ts";
export { toProblem } from "./problem/to-problem.ts";
