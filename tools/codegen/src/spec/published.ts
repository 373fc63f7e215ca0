import { z } from "zod";
import { url } from "./text.ts";

/** `spec/published.yaml`: where others find what is made here. The one place to say so. */
export const publishedFile = z
  .strictObject({
    published: z.strictObject({
      site: url
        .regex(/\/$/u, "ends without a slash, behind which the pages are; add it")
        .optional()
        .meta({
          description:
            "The address of the reference site. Doc comments, the command and the types of problems lead to its pages; left out, to none.",
          examples: ["https://www.example.org/http-4xx/"],
        }),
      repository: url.optional().meta({
        description: "The address of the repository, below which mistakes are reported at /issues.",
        examples: ["https://github.com/owner/http-4xx"],
      }),
    }),
  })
  .meta({ title: "Publication of http-4xx", description: "Where others find what is made of the spec." });

export type PublishedFile = z.infer<typeof publishedFile>;
