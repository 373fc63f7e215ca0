import { z } from "zod";
import { fieldName, fieldValue, line, statusId, url } from "./text.ts";

const target = z
  .string()
  .regex(/^[!-~]+$/u, "is not a request target; write it as it stands in the request line");

/** A value of thousands of characters, written in one line. */
function long(part: z.ZodString) {
  return z
    .strictObject({
      start: part.meta({ description: "What stands before the repetition." }),
      repeat: part.meta({ description: "What is repeated." }),
      times: z.int().min(2).max(10_000),
    })
    .meta({ description: "A value that is too long to write out." });
}

const fields = z
  .record(fieldName, z.union([fieldValue, long(fieldValue)]))
  .refine(
    (record) =>
      new Set(Object.keys(record).map((name) => name.toLowerCase())).size === Object.keys(record).length,
    {
      error: "holds the same field twice, in different case; remove one of the two",
    },
  );

const request = z.strictObject({
  method: z.string().regex(/^[A-Z]+$/u, "is not a method; write it in capitals, such as GET"),
  target: z.union([target, long(target)]),
  headers: fields.optional().meta({
    description: "Host and Content-Length come along by themselves; write them where they are to be special.",
  }),
  body: z.string().optional(),
});

const type = z
  .string()
  .regex(
    /^[a-z]+\/[a-z0-9.+-]+(?:; [a-z]+=(?:[\w-]+|"[\w-]+"))*$/u,
    "is not a media type; write it like text/html",
  );

const body = z
  .union([
    z.strictObject({ type, text: z.string() }),
    z.strictObject({
      type,
      lines: z.array(z.string()).min(1).meta({ description: "The text line by line; each ends in CR LF." }),
    }),
  ])
  .nullable();

const reserved = /^(?!(?:type|title|status|detail|instance)$)[A-Za-z][A-Za-z0-9_]{2,}$/u;

const problem = z.strictObject({
  type: url.meta({ description: "The address that names this kind of problem." }),
  title: line.meta({ description: "What this kind of problem is called, the same each time." }),
  extensions: z
    .record(
      z
        .string()
        .regex(
          reserved,
          "is not a name for an extension member (RFC 9457, section 3.2); write another, such as balance",
        ),
      z.json(),
    )
    .optional(),
});

const response = z.strictObject({
  headers: fields.optional().meta({
    description: "Fields beside those that the status always has, whose examples come along by themselves.",
  }),
  detail: line.optional().meta({
    description: "What happened in this exchange, in one English sentence without a full stop at its end.",
  }),
  problem: problem.optional().meta({
    description: "A kind of problem of its own. Left out: about:blank, which says no more than the status.",
  }),
  body: body.optional().meta({
    description: "The body where it is not the problem details of this status; null: none.",
  }),
});

const wire = z.strictObject({ headers: fields, body });

const exchange = z.strictObject({
  request,
  response: response.optional(),
  wire: wire.optional().meta({
    description: "What the vendor's own server sends, byte for byte, where that is not the response.",
  }),
});

/** `spec/exchanges.yaml`: for each status a request that provokes it and the answer. A status without one gets a plain GET. */
export const exchangesFile = z.strictObject({ exchanges: z.record(statusId, exchange) }).meta({
  title: "Example exchanges of http-4xx",
  description: "A request that provokes each status, and the response.",
});

export type ExchangesFile = z.infer<typeof exchangesFile>;
export type ExchangeEntry = z.infer<typeof exchange>;
export type ExchangeFields = z.infer<typeof fields>;
export type ExchangeBody = z.infer<typeof body>;
export type ProblemEntry = z.infer<typeof problem>;
