import schema from "@scope/http-4xx-lookup/data.schema.json" with { type: "json" };

const { causes, confusedWith, history, libraryNames, ...facts } = schema.properties.statuses.items.properties;

const text = { type: "string" };
const texts = { type: "array", items: text };

/** What `/nl/404.json` has, as JSON Schema: the facts are described as `data.json` describes them. */
export const statusSchema = {
  $schema: schema.$schema,
  // To which the facts refer.
  $defs: schema.$defs,
  title: "A client error of HTTP in one language",
  ...record({
    $schema: { ...text, description: "The address of this schema." },
    url: { ...text, format: "uri", description: "The page that says the same." },
    locale: { ...text, description: "The language of title, description and guidance, a BCP 47 tag." },
    title: { ...text, description: "The reason phrase in that language." },
    description: { ...text, description: "What it means, in a sentence." },
    guidance: {
      description: "What to do about it.",
      ...record({
        fault: { ...text, description: "Whose turn it is, or what has to change first." },
        steps: record({
          reader: { ...texts, description: "For whoever sees the error, what helps most first." },
          client: { ...texts, description: "For whoever writes the program that sent the request." },
        }),
        retry: {
          type: ["string", "null"],
          description: "What has to change before the request is repeated; null where no source says so.",
        },
        conditions: {
          type: "object",
          additionalProperties: text,
          description: "When each field of the response is sent, by its name.",
        },
        synonyms: { ...texts, description: "What people search for who do not know the phrase." },
      }),
    },
    status: { description: "The facts, the same in every language.", ...record(facts) },
    causes: { ...causes, description: "What in a server's settings makes it answer so, in English." },
    confusedWith,
    history,
    libraryNames,
  }),
};

/** An object with exactly these members. */
function record<Name extends string>(properties: Readonly<Record<Name, object>>) {
  return { type: "object", properties, required: Object.keys(properties), additionalProperties: false };
}
