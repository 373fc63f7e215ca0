import { library } from "../../tsdown.base.ts";

export default library(
  {
    index: "src/index.ts",
    load: "src/load.ts",
    problem: "src/problem.ts",
    "locales/*": "src/generated/locales/*.ts",
    "documents/*": "src/generated/documents/*.ts",
  },
  [{ from: "src/generated/locales/*.json", to: "dist/locales" }],
);
