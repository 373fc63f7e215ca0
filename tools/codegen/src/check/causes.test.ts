import { describe } from "vitest";
import { mistake, mistakeInText } from "../testing/mistakes.ts";

const nginx = "spec/causes/nginx.yaml";

describe("the causes of a status", () => {
  mistake("are those of a status of the spec", nginx, '  "413":', '  ┆"414":', [
    'unknown-status: "414" is no status of the spec; correct the id or add it to spec/statuses.yaml',
  ]);
  mistake(
    "are each there once",
    nginx,
    "    - text: there is no such file\n      source: nginx\n",
    "    - { text: there is no such file, source: nginx }\n    - ┆{ text: there is no such file, source: nginx }\n",
    ["duplicate-item: is there already; remove one of the two"],
  );
  mistake("have sources", nginx, "level: error, source: nginx", "level: error, source: ┆ngnix", [
    'unknown-source: "ngnix" is no source; add it to spec/sources.yaml or correct the key (did you mean "nginx"?)',
  ]);
});

describe("the detail of a cause", () => {
  const iis = (substatus: string) => `name: IIS
causes:
  "404":
    - { directive: maxUrl, text: the path is too long, substatus: ${substatus}, source: iis }
`;
  mistakeInText("is one of its status", "spec/causes/iis.yaml", iis('┆"413.1"'), [
    "code-range: 413.1 does not start with 404.; move the cause to its status",
  ]);
  mistakeInText("is known", "spec/causes/iis.yaml", iis('┆"404.14"'), [
    "unknown-substatus: 404.14 is in no file of spec/substatuses/; add it there or correct it",
  ]);
  mistakeInText("is right where it is one", "spec/causes/iis.yaml", iis('"404.13"'), []);
});
