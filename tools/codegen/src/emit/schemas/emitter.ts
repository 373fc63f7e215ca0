import { z } from "zod";
import { backgroundFile } from "../../spec/background.ts";
import { causesFile } from "../../spec/causes.ts";
import { exchangesFile } from "../../spec/exchanges.ts";
import { guidanceFile } from "../../spec/guidance.ts";
import { messagesFile } from "../../spec/messages.ts";
import { publishedFile } from "../../spec/published.ts";
import { siteWordsFile } from "../../spec/site-words.ts";
import { sourcesFile } from "../../spec/sources.ts";
import { statusesFile } from "../../spec/statuses.ts";
import { substatusesFile } from "../../spec/substatuses.ts";
import { vendorsFile } from "../../spec/vendors.ts";
import { type Emitter, jsonFile } from "../emitter.ts";

const schemas = {
  background: backgroundFile,
  causes: causesFile,
  exchanges: exchangesFile,
  guidance: guidanceFile,
  messages: messagesFile,
  published: publishedFile,
  site: siteWordsFile,
  sources: sourcesFile,
  statuses: statusesFile,
  substatuses: substatusesFile,
  vendors: vendorsFile,
};

/** The editor's side of the schemas that the parser uses. */
export const schemasEmitter: Emitter = {
  name: "schemas",
  *emit() {
    for (const [kind, schema] of Object.entries(schemas)) {
      yield jsonFile(`spec/schema/${kind}.schema.json`, z.toJSONSchema(schema, { io: "input" }));
    }
  },
};
