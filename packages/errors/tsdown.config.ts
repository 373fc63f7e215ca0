import { library } from "../../tsdown.base.ts";

export default library({
  index: "src/index.ts",
  client: "src/client.ts",
  fields: "src/fields.ts",
  "vendors/*": "src/generated/vendors/*.ts",
});
