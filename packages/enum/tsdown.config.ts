import { library } from "../../tsdown.base.ts";

export default library(
  {
    index: "src/index.ts",
    erasable: "src/generated/erasable.ts",
    "vendors/*": "src/generated/vendors/*.ts",
  },
  [],
  "shared",
);
