import { responses } from "@scope/http-4xx-openapi";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { usualErrors } from "./usual-errors.ts";

/** What an API of these examples would say of its errors. */
const api = responses({ codes: usualErrors.map(({ id }) => Number(id)), version: "3.1" });

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
ajv.addSchema({ $id: "https://example.org/api", components: api.components });

/** What an answer has that the description of the API does not allow: nothing, if all is well. */
export async function undescribed(response: Response): Promise<readonly string[]> {
  const [, name = ""] = /([^/]+)$/.exec(api.reference(response.status).$ref) ?? [];
  const described = JSON.parse(JSON.stringify(api.components.responses))[name];
  const found: string[] = [];
  const check = (what: string, pointer: string, value: unknown) => {
    const takes = ajv.compile({ $ref: `https://example.org/api#/components/responses/${name}/${pointer}` });
    if (!takes(value)) found.push(`${what}: ${ajv.errorsText(takes.errors)}`);
  };
  for (const [field, { required }] of Object.entries<{ required?: boolean }>(described.headers ?? {})) {
    const value = response.headers.get(field);
    if (value === null && required) found.push(`${field} is missing`);
    if (value !== null) check(field, `headers/${escaped(field)}/schema`, value);
  }
  const type = response.headers.get("Content-Type") ?? "";
  if (type in described.content)
    check("content", `content/${escaped(type)}/schema`, await response.clone().json());
  else found.push(`${type} is not described`);
  return found;
}

function escaped(key: string): string {
  return encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"));
}
