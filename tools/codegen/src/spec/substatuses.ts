import { z } from "zod";
import { line, sourceReference, statusId } from "./text.ts";

const substatus = z.strictObject({
  phrase: line,
  formerPhrase: line.optional().meta({ description: "The vendor's older wording." }),
  area: line.optional().meta({ description: "The module or feature that answers it.", examples: ["WebDAV"] }),
  since: line.optional().meta({ description: "The version that brought it.", examples: ["IIS 8.0"] }),
  note: line.optional(),
  win32: z
    .strictObject({ status: z.int().min(1).max(0xffff_ffff), source: sourceReference })
    .optional()
    .meta({
      description:
        "What an IIS log has as sc-win32-status beside this code, in a line that Microsoft shows. Left out: 0.",
    }),
  source: sourceReference,
});

const substatusCode = z
  .string()
  .regex(/^\d{3}\.(?:0|[1-9]\d*)$/u, 'is not a substatus code; write it in quotes, such as "404.13"');

const group = z.strictObject({
  unmarked: line.optional().meta({
    description:
      "Why the status has substatus codes although the document does not mark it with Substatuscodes.",
  }),
  codes: z.record(substatusCode, substatus),
});

/** `spec/substatuses/<vendor>.yaml`: a vendor's details of a status, by the status's id. */
export const substatusesFile = z
  .strictObject({
    substatuses: z.record(statusId, group),
    sentences: z
      .record(
        z.string(),
        z.record(substatusCode, line.meta({ description: "One sentence, without a full stop at its end." })),
      )
      .optional()
      .meta({
        description:
          "What each code means in our words, by language: English, and any other locale of spec/messages/.",
        examples: [{ en: { "404.13": "The content of the request is larger than allowed" } }],
      }),
  })
  .meta({
    title: "Substatus codes of http-4xx",
    description: "A vendor's details of a status, such as 404.13.",
  });

export type SubstatusesFile = z.infer<typeof substatusesFile>;
