import { type Check, equal, fails, same } from "./check.ts";

export const openapiChecks: readonly Check[] = [
  {
    name: "openapi: a response for each status that a client receives, with the example of its fixture",
    run({ fixtures: { fixture }, lookup: { statuses }, openapi: { responses } }) {
      const received = statuses.filter(({ code, wire }) => wire === code);
      const codes = received.map(({ id }) => id as "404"); // any of them
      const { components } = responses({ codes, version: "3.1", names: "id" });
      for (const { id, headers } of received) {
        const response = components.responses[id as "404"]; // they are named by it
        same(Object.keys(response.headers ?? {}).sort(), headers.map(({ name }) => name).sort(), id);
        const [example] = Object.values(response.content["application/problem+json"].examples);
        same(example?.value, JSON.parse(fixture(id).bodies.problem.text), id);
      }
    },
  },
  {
    name: "openapi: in the reader's language",
    run({ en, i18n, nl, openapi: { responses } }) {
      const translator = i18n.createTranslator([en, nl], { fallback: "en" });
      const { components } = responses({ codes: [404, 422], version: "3.0", preset: "adr", translator });
      same(Object.keys(components.responses), ["BadRequest", "NotFound"]);
      const { content, description } = components.responses.NotFound;
      equal(description, nl.messages["404"].description);
      equal(content["application/problem+json"].examples.NotFound?.value.title, "Niet gevonden");
    },
  },
  {
    name: "openapi: the errors that an operation makes possible, and how it refers to them",
    async run({ openapi: { possibleErrors, responses } }) {
      const parameters = [{ name: "id", in: "path", required: true }];
      const codes = possibleErrors({ parameters, security: [{ token: [] }] });
      same(codes, [400, 401, 403, 404]);
      const api = responses({ codes, version: "3.2", default: "default" });
      same(api.forOperation([404]), {
        "404": { $ref: "#/components/responses/NotFound" },
        default: { $ref: "#/components/responses/ClientError" },
      });
      await fails(() => api.reference(409), "TypeError", "409 is not among the codes");
      await fails(
        () => responses({ codes: [499 as 404], version: "3.1" }),
        "TypeError",
        "499 is no client error",
      );
    },
  },
  {
    name: "openapi: for Fastify, without a reference to a response",
    run({ fastify: { routeResponses } }) {
      const api = routeResponses({ codes: [405], version: "3.1" });
      same(
        api.schemas.map(({ $id }) => $id),
        ["Problem"],
      );
      equal(api.forRoute([405])["405"]?.headers?.Allow?.type, "string");
    },
  },
  {
    name: "openapi: the files say the same as the code",
    run({ openapi: { responses }, openapi30, openapi31, overlay, problemSchema }) {
      for (const [version, { components }] of [
        ["3.0", openapi30],
        ["3.1", openapi31],
      ] as const) {
        for (const [name, response] of Object.entries(components.responses)) {
          const made = responses({ codes: [name as "NotFound"], version }).components; // one of them
          same(Object.values(made.responses), [response], name);
          same(made.schemas, components.schemas);
        }
      }
      equal(overlay.overlay, "1.0.0");
      equal(problemSchema.$schema, "https://json-schema.org/draft/2020-12/schema");
    },
  },
];
