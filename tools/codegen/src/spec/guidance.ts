import { z } from "zod";
import { guidanceId, line, statusId } from "./text.ts";

/** The kinds of guidance that a status names by an id; synonyms are by status. */
export const guidanceKinds = ["faults", "steps", "retry", "conditions"] as const;
export type GuidanceKind = (typeof guidanceKinds)[number];

const inherited = z.strictObject({
  inherit: z.string().meta({ description: "The locale whose text is shown instead.", examples: ["en"] }),
});

const step = z.strictObject({
  reader: line.meta({ description: "For whoever sees the page, a lay person." }),
  client: line.meta({ description: "For whoever writes the client." }),
});

const texts = (description: string) => z.record(guidanceId, z.union([line, inherited])).meta({ description });

/** `spec/guidance/<tag>.yaml`: what to do about a client error, in one language. Which ids there are the English file says. */
export const guidanceFile = z
  .strictObject({
    state: z.enum(["drafted", "reviewed"]).meta({
      description:
        "reviewed: a second reader, who did not write it, has translated it back, compared it with the facts and corrected it.",
    }),
    sameAsEnglish: z
      .array(z.string())
      .optional()
      .meta({
        description: "Texts that are rightly equal to the English ones.",
        examples: [["conditions.always", "steps.pay.reader"]],
      }),
    faults: texts("Whose turn it is, a sentence for each `fault:` of spec/statuses.yaml."),
    steps: z.record(guidanceId, z.union([step, inherited])).meta({
      description:
        "What to do about it, a sentence for the reader of a page and one for the client's author.",
    }),
    retry: texts("What has to change before the request is repeated, an instruction to the client's author."),
    conditions: texts("When a header field is sent, a clause that stands in brackets behind MUST or SHOULD."),
    synonyms: z
      .record(
        statusId,
        z.union([z.array(line).min(1, "is empty; write a word, or remove the key"), inherited]),
      )
      .meta({
        description:
          "What people search for who do not know the phrase, in small letters where the language has them.",
        examples: [{ "429": ["rate limit"] }],
      }),
  })
  .meta({ title: "Guidance of http-4xx", description: "What to do about each status, in one language." });

export type GuidanceFile = z.infer<typeof guidanceFile>;
export type Inherited = z.infer<typeof inherited>;
