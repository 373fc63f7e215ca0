import { z } from "zod";
import { line, sourceReference, statusId } from "./text.ts";

export const logLevels = ["debug", "info", "notice", "warn", "error", "crit", "alert", "emerg"] as const;

const errorLog = z.strictObject({
  message: line.meta({
    description: "The message, with * for each part that varies.",
    examples: ["client intended to send too large body: * bytes"],
  }),
  level: z.enum(logLevels).meta({ description: "The level at which the server writes it." }),
  source: sourceReference,
});

const cause = z.strictObject({
  directive: line.optional().meta({
    description:
      "The directive as it is written in the configuration; of IIS the element or attribute. Left out: none decides.",
    examples: ["client_max_body_size"],
  }),
  module: line.optional().meta({ description: "The module that answers.", examples: ["mod_reqtimeout"] }),
  text: line.meta({ description: "What has happened, in a few words of English." }),
  substatus: line.optional().meta({
    description: "The detail that IIS logs with it.",
    examples: ["413.1"],
  }),
  errorLog: errorLog.optional().meta({ description: "What the server's error log tells of it." }),
  source: sourceReference,
});

/** `spec/causes/<server>.yaml`: which directives and modules make a server answer a status, by its id. */
export const causesFile = z
  .strictObject({
    name: line.meta({ description: "The server's own name.", examples: ["Apache HTTP Server"] }),
    causes: z.record(statusId, z.array(cause).min(1, "is empty; add a cause or remove it")),
  })
  .meta({
    title: "Causes of http-4xx",
    description: "Which directives and modules make one server answer a status, and what its log tells.",
  });

export type CausesFile = z.infer<typeof causesFile>;
