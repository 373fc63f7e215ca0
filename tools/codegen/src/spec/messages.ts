import { z } from "zod";
import { line, statusId } from "./text.ts";

export const editReasons = ["spelling", "grammar", "style", "meaning"] as const;

const title = line.meta({ description: "The phrase as a technical writer of this language would put it." });
const description = line.meta({ description: "One sentence, without a full stop at its end." });

const written = z.strictObject({ title, description });

const transcribed = z.strictObject({
  title,
  transcription: line.meta({
    description: "The document's sentence, verbatim, typos included. Never touched.",
  }),
  edited: z
    .strictObject({
      text: description,
      reasons: z.array(z.enum(editReasons)).min(1, "is empty; say why the text was edited"),
    })
    .optional()
    .meta({ description: "Our correction; what ships is this text where there is one." }),
});

/** A client's own errors are `messages`; what a server says of its own needs no more than these two. */
const serverErrors = z.strictObject({
  any: written.meta({ description: "What every code from 500 to 599 but 503 is called and means." }),
  unavailable: written.meta({ description: "The same for 503: it passes by itself." }),
});

const inherited = z.strictObject({
  inherit: z.string().meta({ description: "The locale whose text is shown instead.", examples: ["en"] }),
});

const document = z.strictObject({
  file: z
    .string()
    .regex(
      /^documents\/[\w.-]+$/u,
      "is not in spec/documents/; write its path from spec/, such as documents/4xx.nl.txt",
    )
    .meta({ description: "The document, relative to spec/.", examples: ["documents/4xx.nl.txt"] }),
  title: line,
  subtitle: line,
  paragraph: line,
});

const noun = z.union([line, z.array(line).min(1, "is empty; write the word")]);

const glossary = z.strictObject({
  request: noun,
  server: noun,
  client: noun,
  resource: noun,
  headerField: noun,
  proxy: noun,
  credentials: noun,
});

const words = z.strictObject({
  must: z
    .array(line)
    .meta({ description: "How an obligation is said; `-malı` is the end of a word, `jā-` its start." }),
  should: z.array(line).meta({ description: "How a recommendation is said." }),
  content: noun.meta({ description: "The content of a message, whose length 411 asks for." }),
  this: z.array(line).meta({ description: "Words that point at a thing: this one, the current one." }),
  things: z.array(line).meta({ description: "Nouns that are pointed at, beside those of the glossary." }),
  its: z
    .array(line)
    .meta({ description: "Pronouns that can stand for the resource only, and for no server." }),
});

const textKey = z
  .string()
  .regex(/\.(?:title|description)$/u, 'is no text; write id and kind, "404.title" or "404.description"');

const change = z.strictObject({
  text: textKey.meta({ description: "Which text was changed.", examples: ["404.title"] }),
  was: line.meta({ description: "What it said before." }),
  why: line.meta({ description: "What was wrong with it, in English." }),
});

const declined = z.strictObject({
  text: textKey.meta({ description: "Which text was not changed so.", examples: ["404.title"] }),
  proposed: line.meta({ description: "What a reader proposed instead." }),
  why: line.meta({ description: "Why it was not taken, in English." }),
});

/** `spec/messages/<tag>.yaml`: what every status is called and means in one language. The file's name is its BCP 47 tag. */
export const messagesFile = z
  .strictObject({
    name: line.meta({ description: "The language's name in itself.", examples: ["Nederlands"] }),
    englishName: line.meta({ description: "The language's name in English.", examples: ["Dutch"] }),
    direction: z.enum(["ltr", "rtl"]),
    state: z.enum(["drafted", "reviewed"]).meta({
      description:
        "reviewed: a second reader, who did not write it, has translated it back, compared it with the facts and corrected it.",
    }),
    reading: line.optional().meta({
      description:
        "How it was read, where the state does not tell it, in English: by whom, and without what.",
    }),
    glossary: glossary.meta({
      description:
        "The words that all texts of this locale keep to; a list where a word has forms that do not look alike.",
    }),
    words: words.optional().meta({
      description: "What the rules on meaning look for. A locale without them is held to less.",
    }),
    sameAsEnglish: z
      .array(textKey)
      .optional()
      .meta({ description: "Texts that are rightly equal to the English ones." }),
    review: z
      .array(z.union([change, declined]))
      .optional()
      .meta({ description: "What later readers have changed, or proposed without being followed." }),
    document: document
      .optional()
      .meta({ description: "The head of the document that the sentences are transcribed from." }),
    serverErrors: serverErrors.optional().meta({
      description:
        "What an answer from 500 to 599 is called and means; the English texts where it is left out.",
    }),
    messages: z.record(statusId, z.union([written, transcribed, inherited])),
  })
  .meta({
    title: "Messages of http-4xx",
    description: "Titles and descriptions of every status in one language.",
  });

export type MessagesFile = z.infer<typeof messagesFile>;
export type MessageEntry = z.infer<typeof written> | z.infer<typeof transcribed> | z.infer<typeof inherited>;
