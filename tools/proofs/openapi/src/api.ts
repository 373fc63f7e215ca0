import { createTranslator } from "@scope/http-4xx-i18n";
import en from "@scope/http-4xx-i18n/locales/en";
import nl from "@scope/http-4xx-i18n/locales/nl";
import { statuses } from "@scope/http-4xx-lookup";
import { type GivenOptions, responses, type StatusId } from "@scope/http-4xx-openapi";

export const translator = createTranslator([en, nl], { fallback: "en" });

/** The ids of all statuses that a client can receive, as both packages must agree. */
export const ids = statuses.filter(({ wire, code }) => wire === code).map(({ id }) => id as StatusId); // the types of the openapi package are made of the same statuses

const full = { "3.0": "3.0.4", "3.1": "3.1.1", "3.2": "3.2.0" };

/** What `responses` gives for codes and options that are known only when it runs. */
export function responsesOf(codes: readonly (number | StatusId)[], options: GivenOptions) {
  return responses({ codes, ...options } as Parameters<typeof responses>[0]); // the types look at each preset by itself
}

/** A whole description: an operation for each status, so that no component is unused. */
export function describeApi(options: GivenOptions) {
  const api = responsesOf(ids, options);
  const paths = ids.map((id) => [
    `/${id}`,
    {
      get: {
        operationId: `get${id.replaceAll("-", "")}`,
        summary: `What ${id} says`,
        description: `Answers with ${id}.`,
        tags: ["errors"],
        responses: { "200": { description: "No error" }, ...api.forOperation([id]) },
      },
    },
  ]);
  return {
    openapi: full[options.version],
    info: {
      title: "Errors",
      version: "1.0.0",
      description: "An API that answers with each client error.",
      contact: { name: "Errors", email: "errors@example.org", url: "https://example.org/" },
      license: { name: "MIT", url: "https://opensource.org/license/mit" },
    },
    servers: [{ url: "https://api.example.org/v1" }],
    tags: [{ name: "errors", description: "Client errors" }],
    security: [],
    paths: Object.fromEntries(paths),
    components: api.components,
  };
}
