import { z } from "zod";
import { logLevels } from "../../spec/causes.ts";
import {
  aliasKinds,
  documentations,
  registrations,
  repetitions,
  requirementLevels,
} from "../../spec/statuses.ts";

const reference = z
  .strictObject({
    title: z.string(),
    section: z.string().nullable(),
    url: z.url(),
  })
  .meta({ id: "reference" });

const header = z.strictObject({
  name: z.string(),
  level: z.enum(requirementLevels).meta({
    description: "The source's word: in capitals one of BCP 14, otherwise one that binds nobody.",
  }),
  when: z.string().meta({ description: "When the level holds, a key of `guidance.conditions`." }),
  example: z.string(),
  reference,
});

const retry = z.strictObject({
  asIs: z.enum(repetitions).meta({ description: "May the same request be sent again?" }),
  change: z.string().meta({
    description: "What has to change, or happen, before the request is repeated: a key of `guidance.retry`.",
  }),
  level: z.enum(["MUST", "SHOULD", "SHOULD NOT", "MAY"]).nullable(),
  reference,
});

const cause = z
  .strictObject({
    server: z.string().meta({ description: "A key of `servers`." }),
    directive: z.string().nullable().meta({ description: "Of IIS the element or attribute." }),
    module: z.string().nullable(),
    text: z.string(),
    substatus: z.string().nullable().meta({ description: "The detail that IIS logs with it." }),
    errorLog: z
      .strictObject({
        message: z.string().meta({ description: "With * for each part that varies." }),
        level: z.enum(logLevels),
        reference,
      })
      .nullable(),
    reference,
  })
  .meta({ description: "A directive, module or mistake that makes a server answer the status." });

const difference = z.strictObject({ id: z.string(), text: z.string(), reference });

const stage = z
  .strictObject({ phrase: z.string(), year: z.int(), reference })
  .meta({ description: "What a document has called the status." });

const libraryNames = z.strictObject({ library: z.string(), names: z.array(z.string()) });

const status = z.strictObject({
  id: z.string().meta({ description: "The code for an official status, vendor-code for the others." }),
  code: z.int(),
  name: z.string(),
  phrase: z.string().meta({ description: "The reason phrase as the document prints it." }),
  official: z.boolean(),
  vendor: z.string().nullable(),
  product: z.string().nullable(),
  since: z.string().nullable(),
  until: z.string().nullable(),
  documentation: z.enum(documentations).meta({
    description: "How well it is known, from a standard down to what others say.",
  }),
  alsoUsedBy: z
    .array(z.strictObject({ name: z.string(), use: z.string(), reference }))
    .meta({ description: "Others that use the code in the same sense." }),
  registration: z.enum(registrations),
  registeredPhrase: z.string().nullable().meta({ description: "The IANA phrase where it differs." }),
  aliases: z.array(z.strictObject({ name: z.string(), kind: z.enum(aliasKinds) })),
  reference,
  headers: z.array(header),
  fault: z.string().meta({ description: "Whose turn it is, a key of `guidance.faults`." }),
  steps: z.array(z.string()).meta({
    description: "What to do about it, what helps most first: keys of `guidance.steps`.",
  }),
  cacheable: z
    .boolean()
    .nullable()
    .meta({ description: "Heuristically cacheable; null: no source says so." }),
  mustNotStore: z.boolean(),
  cacheReference: reference,
  retry: retry.nullable(),
  wire: z.int().nullable().meta({ description: "The code that a client receives; null: nothing at all." }),
  logged: z.int().meta({ description: "The code that the server's access log holds." }),
  identifiedBy: z
    .string()
    .nullable()
    .meta({ description: "The field that tells this meaning from another." }),
  substatuses: z.array(z.string()),
  related: z.array(z.string()),
  wirePhrase: z.string().nullable(),
  causes: z.array(cause),
  confusedWith: z.array(difference).meta({ description: "Statuses that it is taken for." }),
  history: z.array(stage).meta({ description: "The documents that have defined it, the oldest first." }),
  libraryNames: z.array(libraryNames).meta({ description: "What libraries call it." }),
});

const substatus = z.strictObject({
  code: z.string().meta({ description: "A string: 403.1 and 403.10 are two codes." }),
  status: z.string(),
  vendor: z.string(),
  phrase: z.string(),
  formerPhrase: z.string().nullable(),
  area: z.string().nullable(),
  since: z.string().nullable(),
  note: z.string().nullable(),
  sentences: z
    .record(z.string(), z.string())
    .meta({ description: "What it means in our words, by language." }),
  reference,
});

const clientLeft = z
  .strictObject({
    server: z.string(),
    logged: z.string().nullable().meta({
      description: "What stands in the place of the status; null: nothing of its own.",
    }),
    sign: z.string().nullable().meta({ description: "What else in the line tells it." }),
    reference,
  })
  .meta({ description: "How a server's log tells that the client left before the answer." });

const texts = z.record(z.string(), z.string());

const guidance = z
  .strictObject({
    locale: z.string(),
    direction: z.enum(["ltr", "rtl"]),
    faults: texts,
    steps: z.record(z.string(), z.strictObject({ reader: z.string(), client: z.string() })),
    retry: texts,
    conditions: texts,
    synonyms: z.record(z.string(), z.array(z.string())).meta({
      description: "What people search for, by the id of a status.",
    }),
  })
  .meta({ description: "The English texts of the ids that statuses name." });

const entry = z.strictObject({
  id: z.string(),
  code: z.int(),
  phrase: z.string(),
  transcription: z.string().meta({ description: "The document's sentence, verbatim." }),
  marker: z.string(),
  edited: z.string().nullable().meta({ description: "Our correction, where there is one." }),
});

const data = z
  .strictObject({
    $schema: z.string(),
    vendors: z.array(z.strictObject({ key: z.string(), name: z.string(), reference })),
    statuses: z.array(status),
    substatuses: z.array(substatus),
    servers: z.array(z.strictObject({ key: z.string(), name: z.string() })).meta({
      description: "The servers whose causes are known.",
    }),
    clientLeft: z.array(clientLeft),
    guidance: guidance.nullable(),
    documents: z.array(
      z.strictObject({
        locale: z.string(),
        title: z.string(),
        subtitle: z.string(),
        paragraph: z.string(),
        entries: z.array(entry),
      }),
    ),
  })
  .meta({ title: "http-4xx", description: "Everything known about the client errors of HTTP." });

/** The JSON Schema of `data.json`. */
export function dataSchema(): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(data);
}
