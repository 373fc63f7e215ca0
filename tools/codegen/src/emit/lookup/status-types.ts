import type { Model, StatusModel } from "../../model/model.ts";
import { doc } from "../../print/doc.ts";
import { literal, propertyKey } from "../../print/literal.ts";
import { print } from "../../print/print.ts";
import { StructureKind } from "../../print/structure-kind.ts";
import { unionDeclaration } from "../../print/union.ts";
import { meaningsByCode } from "../by-code.ts";
import { officialCodeUnion } from "../code-union.ts";
import { guidanceUnions } from "../guidance-unions.ts";
import { typeName } from "./record-name.ts";

/** One interface for each status, and the maps that lead from an id or a code to it. */
export function statusTypes(model: Model): string[] {
  return [
    'import type { StatusOf } from "../status.ts";',
    ...model.statuses.map(statusInterface),
    interfaceOf(
      "StatusById",
      "Every status by its id.",
      model.statuses.map((status) => `${propertyKey(status.id)}: ${typeName(status)};`),
    ),
    interfaceOf(
      "StatusByCode",
      "The meanings of each code, by who gives them.",
      [...meaningsByCode(model.statuses)].map(
        ([code, meanings]) =>
          `${code}: { ${meanings.map((status) => `${propertyKey(status.vendor ?? "official")}: ${typeName(status)}`).join("; ")} };`,
      ),
    ),
    unionDeclaration(
      "Vendor",
      "Who uses codes of their own.",
      model.vendors.map(({ key }) => literal(key)),
    ),
    unionDeclaration(
      "SubstatusCode",
      "Every known substatus code, such as `404.13`.",
      model.substatuses.map(({ code }) => literal(code)),
    ),
    ...guidanceUnions(model.statuses),
    officialCodeUnion(model),
    unionDeclaration(
      "VendorHttp4xxCode",
      "Every code that only vendors give a meaning.",
      vendorOnly(model.statuses),
    ),
    "/** The code of any known client error, official or a vendor's. */\nexport type AnyHttp4xxCode = Http4xxCode | VendorHttp4xxCode;",
  ];
}

/**
 * Literal where people narrow by it; the rest as every status has it, which keeps the types light. Arguments take a third
 * of what properties do, and those at the end that are the defaults of `StatusOf` nothing; but the compiler makes types of
 * them before anybody asks, so that the texts are properties.
 */
function statusInterface(status: StatusModel): string {
  const { code, name, phrase, cacheable, vendor, registration, registeredPhrase, wire, logged } = status;
  const usual = [false, "official", "registered", null, code, code];
  const others = [cacheable, vendor ?? "official", registration, registeredPhrase, wire, logged];
  const told = others.slice(0, others.findLastIndex((value, at) => value !== usual[at]) + 1);
  return print({
    kind: StructureKind.Interface,
    isExported: true,
    name: typeName(status),
    extends: [`StatusOf<${[code, ...told].map((value) => literal(value)).join(", ")}>`],
    properties: Object.entries({ name, phrase }).map(([key, value]) => ({
      name: key,
      isReadonly: true,
      type: literal(value),
    })),
    docs: [doc([`${code} ${phrase}: ${status.english.description}.`, ...registeredToday(status)])],
  });
}

/** Line by line: one structure of many properties prints in quadratic time. */
function interfaceOf(name: string, description: string, properties: readonly string[]): string {
  const body = properties.map((property) => `  readonly ${property}`).join("\n");
  return `/** ${description} */\nexport interface ${name} {\n${body}\n}`;
}

function vendorOnly(statuses: readonly StatusModel[]): string[] {
  return [...meaningsByCode(statuses)]
    .filter(([, meanings]) => meanings.every(({ official }) => !official))
    .map(([code]) => literal(code));
}

function registeredToday({ official, registration, registeredPhrase }: StatusModel): string[] {
  const differs = official && registration === "registered" && registeredPhrase !== null;
  return differs ? [`The phrase that IANA has registered today is ${registeredPhrase}.`] : [];
}
