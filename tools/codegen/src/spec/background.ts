import { z } from "zod";
import { line, sourceReference, statusId } from "./text.ts";

const stage = z.strictObject({
  phrase: line.meta({ description: "What the document calls it.", examples: ["Request Entity Too Large"] }),
  source: sourceReference.meta({ description: "The document and its section; the source says `published`." }),
});

const difference = z.strictObject({
  text: line.meta({
    description: "What tells the two apart, in a sentence that can be read from both sides, without a stop.",
  }),
  source: sourceReference,
});

const background = z.strictObject({
  history: z.array(stage).min(1, "is empty; add a document or remove it").optional().meta({
    description: "The documents that have defined it, the oldest first, each with its phrase of then.",
  }),
  confusedWith: z
    .record(statusId, difference)
    .optional()
    .meta({ description: "Related statuses that it is taken for. Said once for both of a pair." }),
});

/** `spec/background.yaml`: what a page on a status tells besides its facts, by the status's id. */
export const backgroundFile = z.strictObject({ background: z.record(statusId, background) }).meta({
  title: "Background of http-4xx",
  description: "What the statuses were called before, and how to tell them apart.",
});

export type BackgroundFile = z.infer<typeof backgroundFile>;
