import { z } from "zod";
import { line, url } from "./text.ts";

const source = z.strictObject({
  title: line.meta({ description: "What a reader would call it.", examples: ["RFC 9110: HTTP Semantics"] }),
  url: url.meta({ description: "The page of the whole source." }),
  published: z.int().min(1990).max(2100).optional().meta({
    description: "The year of a document that defines statuses.",
  }),
  section: line.optional().meta({
    description: "The one section that the page is, of a source of which each has a page.",
    examples: ["2.2.6"],
  }),
  sectionUrl: z
    .string()
    .includes("{section}", {
      error: "has no {section}; write the address of a section with {section} in its place",
    })
    .regex(
      /^https?:\/\/[^\s/?#{}]+(?:[/?#]\S*)?$/u,
      "is not an http or https URL; write it as https://www.example.org/#section-{section}",
    )
    .optional()
    .meta({ description: "The address of one section, with {section} in place of its number." }),
});

/** `spec/sources.yaml`: where the facts come from, by a short key. */
export const sourcesFile = z
  .strictObject({
    sources: z.record(
      z.string().regex(/^[a-z][a-z0-9-]*$/u, "is not a source key; write it like rfc9110"),
      source,
    ),
  })
  .meta({ title: "Sources of http-4xx", description: "Where the facts of the spec come from." });

export type SourcesFile = z.infer<typeof sourcesFile>;
