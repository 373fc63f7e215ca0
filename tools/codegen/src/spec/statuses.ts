import { z } from "zod";
import {
  fieldName,
  fieldValue,
  guidanceId,
  identifier,
  line,
  reasonPhrase,
  sourceReference,
  statusId,
} from "./text.ts";

/** Those of BCP 14, and two of RFC 9110 that are none of them. */
export const requirementLevels = ["MUST", "SHOULD", "MAY", "ought to", "can"] as const;
export const aliasKinds = ["registered", "former", "other"] as const;
export const registrations = [
  "registered",
  "reserved",
  "unassigned",
  "registered for another meaning",
] as const;
/** From a standard down to what others say. */
export const documentations = ["specified", "documented", "source", "third party"] as const;
export const repetitions = [
  "no",
  "yes",
  "later",
  "another-connection",
  "if-idempotent",
  "undefined",
] as const;

/** Of a status that does not say otherwise: every 4xx says that the client seems to have erred (RFC 9110, section 15.5). */
export const defaultFault = "request";

const alias = z.strictObject({
  kind: z.enum(aliasKinds).meta({
    description:
      "registered: the IANA name; former: an RFC's name that has been replaced; other: a library's name.",
  }),
  source: sourceReference.optional(),
});

const header = z.strictObject({
  name: fieldName,
  level: z.enum(requirementLevels).meta({
    description: "The source's word: in capitals one of BCP 14, otherwise one that binds nobody.",
  }),
  when: guidanceId.meta({
    description: "`always`, or another key of `conditions:` in spec/guidance/en.yaml: when the level holds.",
    examples: ["always"],
  }),
  example: fieldValue.meta({ description: "A valid value, used by the fixtures.", examples: ["GET, HEAD"] }),
  source: sourceReference,
});

const caching = z.strictObject({
  heuristic: z.boolean().nullable().meta({
    description:
      "May a cache store it without being told how long (RFC 9110, 15.1)? null: no source says so.",
  }),
  mustNotStore: z.boolean().meta({ description: "Must a cache never store it?" }),
  source: sourceReference,
});

const retry = z.strictObject({
  asIs: z.enum(repetitions).meta({
    description: "May the same request be sent again? undefined: the source defines nothing.",
  }),
  change: guidanceId.meta({
    description:
      "What has to change, or happen, before the request is repeated: a key of `retry:` in spec/guidance/en.yaml.",
  }),
  level: z
    .enum(["MUST", "SHOULD", "SHOULD NOT", "MAY"])
    .nullable()
    .meta({ description: "The source's word on it." }),
  source: sourceReference,
});

const wire = z.strictObject({
  code: z.int().min(200).max(499).nullable().meta({
    description:
      "What a client receives; null: nothing at all. 200: the code stands in the content of a response that is none.",
  }),
  phrase: z
    .union([z.literal(""), reasonPhrase])
    .optional()
    .meta({ description: "The reason phrase on the wire, where it is not the document's." }),
  logged: z
    .int()
    .min(400)
    .max(499)
    .optional()
    .meta({ description: "What the server's access log says. Left out: what the client receives." }),
  source: sourceReference,
});

const user = z.strictObject({
  name: line.meta({ description: "The product.", examples: ["Traefik"] }),
  use: line.meta({ description: "What it does with the code, in a few words." }),
  source: sourceReference,
});

const spelling = z.strictObject({
  server: line.meta({
    description: "The server, and its version or log where that matters.",
    examples: ["Squid, native log"],
  }),
  logged: line.nullable().meta({
    description: "What stands in the place of the status, as it is written; null: nothing of its own.",
    examples: ["499", "000", "-"],
  }),
  sign: line.optional().meta({
    description: "What else in the line tells it, where the status does not suffice.",
    examples: ["the response flag DC"],
  }),
  source: sourceReference,
});

const status = z.strictObject({
  name: identifier.meta({ description: "The identifier, acronyms as words.", examples: ["UriTooLong"] }),
  phrase: reasonPhrase.meta({
    description:
      "The reason phrase as the document prints it, or the vendor. Ours where the vendor has none.",
  }),
  marker: line.optional().meta({
    description:
      "The document's marker line, verbatim. Leave out for a status that the document does not have.",
    examples: ["Officieel Substatuscodes", "Onofficieel (nginx)"],
  }),
  registration: z.enum(registrations).meta({ description: "How the code stands in the IANA registry." }),
  registeredPhrase: line.optional().meta({ description: "The IANA phrase where it differs." }),
  aliases: z.record(identifier, alias).optional().meta({ description: "Other names of the same status." }),
  synonyms: z
    .array(identifier)
    .optional()
    .meta({
      description:
        "Names by which a library has it and that no enum should have. Lookups by name understand them.",
      examples: [["RequestRangeNotSatisfiable"]],
    }),
  nicknames: z
    .array(identifier)
    .optional()
    .meta({
      description:
        "Synonyms that lookups understand by themselves alone: with a prefix or a suffix they mean something else.",
      examples: [["TooMany"]],
    }),
  reference: sourceReference
    .optional()
    .meta({ description: "The defining section; an official code must have one." }),
  product: line
    .optional()
    .meta({ description: "The product that really sends it, where that says more than the vendor." }),
  since: line.optional().meta({ description: "The vendor's version or time that brought it." }),
  until: line.optional().meta({ description: "The vendor's version or time that ended it." }),
  documentation: z.enum(documentations).optional().meta({
    description:
      "How well it is known. specified: by a standard, or a protocol that the vendor specifies; documented: by the vendor's pages; source: only in the vendor's source code; third party: only others say so. Left out: specified for an official code, documented for a vendor's.",
  }),
  spellings: z.array(spelling).optional().meta({
    description:
      "How logs tell what happened, each in its own way. Only for a client that left before the answer.",
  }),
  alsoUsedBy: z.array(user).optional().meta({ description: "Others that use the code in the same sense." }),
  headers: z.array(header).optional(),
  fault: guidanceId.optional().meta({
    description: "Whose turn it is: a key of `faults:` in spec/guidance/en.yaml. Left out: request.",
    examples: ["credentials"],
  }),
  steps: z
    .array(guidanceId)
    .optional()
    .meta({
      description: "What to do about it, what helps most first: keys of `steps:` in spec/guidance/en.yaml.",
      examples: [["check-address"]],
    }),
  caching,
  retry: retry
    .optional()
    .meta({ description: "Leave out where no source says whether the request may be repeated." }),
  wire: wire
    .optional()
    .meta({ description: "Leave out where the client receives, and the server logs, the code itself." }),
  identifiedBy: fieldName.optional().meta({
    description: "The response field that tells this meaning from another one of the same code.",
  }),
  related: z.array(statusId).optional(),
});

/** `spec/statuses.yaml`: the facts of each status, by id. */
export const statusesFile = z
  .strictObject({ statuses: z.record(statusId, status) })
  .meta({ title: "Statuses of http-4xx", description: "Every meaning of every 4xx status code, by id." });

export type StatusesFile = z.infer<typeof statusesFile>;
export type StatusEntry = z.infer<typeof status>;
