import { z } from "zod";
import { identifier, line, sourceReference } from "./text.ts";

const vendor = z.strictObject({
  name: line.meta({ description: "The product's own name.", examples: ["nginx"] }),
  prefix: identifier.meta({
    description: "Stands before the vendor's type names: Nginx gives NginxHttp4xx and NginxHttp4xxCode.",
    examples: ["Nginx"],
  }),
  documentName: line.optional().meta({
    description: "The name between brackets in the document's marker, where the document knows the vendor.",
  }),
  reference: sourceReference,
});

/** `spec/vendors.yaml`: who uses codes of their own, by the key that starts their ids. */
export const vendorsFile = z
  .strictObject({
    vendors: z.record(
      z
        .string()
        .regex(
          /^[a-z][a-z0-9]*(?:-[a-z][a-z0-9]*)*$/u,
          "is not a vendor key; write lower-case letters and digits, such as nginx",
        )
        .regex(
          /^(?!(?:con|prn|aux|nul|com\d|lpt\d)$)/u,
          "cannot be the name of a file on Windows, which its module would have; choose another",
        ),
      vendor,
    ),
  })
  .meta({
    title: "Vendors of http-4xx",
    description: "Servers and services with status codes of their own.",
  });

export type VendorsFile = z.infer<typeof vendorsFile>;
