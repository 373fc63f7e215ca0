import type { JSDocStructure, OptionalKind } from "ts-morph";
import type { ReferenceModel, StatusModel } from "../../model/model.ts";
import { literal, propertyKey } from "../../print/literal.ts";
import { print } from "../../print/print.ts";
import { StructureKind, VariableDeclarationKind } from "../../print/structure-kind.ts";
import { aliasDoc, statusDoc } from "../status-docs.ts";
import { impliedFields, requiredFields } from "./required-fields.ts";

/**
 * The imports, then for each status its class, and the aliases of it. A class is a constant that a pure call has made:
 * bundlers leave out the ones that nobody uses.
 */
export function classDeclarations(statuses: readonly StatusModel[], root: string): string[] {
  return [imports(statuses, root), ...statuses.flatMap(statusDeclarations)];
}

function imports(statuses: readonly StatusModel[], root: string): string {
  const required = statuses.map((status) => requiredFields(status).length > 0);
  const types = [
    ...(required.includes(true) ? ["type FieldErrorClass"] : []),
    ...(required.includes(false) ? ["type Http4xxErrorClass"] : []),
  ];
  const lines = [
    `import { errorClass, ${types.join(", ")} } from "${root}/error-class.ts";`,
    `import type { Http4xxError } from "${root}/http-4xx-error.ts";`,
  ];
  const used = [
    ...(statuses.some((status) => requiredFields(status).length > 0 && impliedFields(status).length > 0)
      ? ["implies"]
      : []),
    ...(required.includes(true) ? ["requires"] : []),
  ];
  if (used.length > 0) lines.push(`import { ${used.join(", ")} } from "${root}/required-fields.ts";`);
  return lines.join("\n");
}

function statusDeclarations(status: StatusModel): string[] {
  const { id, code, name, phrase } = status;
  const docs = [statusDoc(status, fieldDoc(status, name))];
  const base = `Http4xxError<${[code, id, name].map((value) => literal(value)).join(", ")}>`;
  const type = classType(status);
  const values = [code, id, name, phrase].map((value) => literal(value));
  const initializer = `/* @__PURE__ */ errorClass(${[...values, ...completion(status)].join(", ")})`;
  return [
    `${print({ kind: StructureKind.Interface, name, isExported: true, extends: [base], docs })}\n${constant(name, type, initializer, docs)}`,
    ...status.aliases.map((alias) => {
      const aliasDocs = [aliasDoc(status, alias, fieldDoc(status, alias.name))];
      const aliasType = print({
        kind: StructureKind.TypeAlias,
        name: alias.name,
        type: name,
        isExported: true,
        docs: aliasDocs,
      });
      return `${aliasType}\n${constant(alias.name, type, name, aliasDocs)}`;
    }),
  ];
}

function constant(
  name: string,
  type: string,
  initializer: string,
  docs: readonly OptionalKind<JSDocStructure>[],
): string {
  return print({
    kind: StructureKind.VariableStatement,
    isExported: true,
    declarationKind: VariableDeclarationKind.Const,
    declarations: [{ name, type, initializer }],
    docs: [...docs],
  });
}

function classType(status: StatusModel): string {
  const names = requiredFields(status).map(({ name }) => literal(name));
  if (names.length === 0) return `Http4xxErrorClass<${status.name}>`;
  return `FieldErrorClass<${status.name}, ${names.join(" | ")}>`;
}

/** The fields that it asks for, who says so, and how they are given. */
function fieldDoc(status: StatusModel, name: string): string[] {
  const required = requiredFields(status);
  if (required.length === 0) return [];
  const rules = required.map((field) => `\`${field.name}\` (${shortly(field.reference)})`);
  const fields = required.map(({ name: field, example }) => `${propertyKey(field)}: ${literal(example)}`);
  return [`It must carry ${rules.join(" and ")}:`, `\`new ${name}({ headers: { ${fields.join(", ")} } })\`.`];
}

/** What looks for the fields, if there are any to look for, and adds those that follow from them. */
function completion(status: StatusModel): string[] {
  const required = requiredFields(status);
  if (required.length === 0) return [];
  const calls = [
    ...required.map(({ name, example, reference }) => call("requires", name, example, shortly(reference))),
    ...impliedFields(status).map(({ name, example }) => call("implies", name, example)),
  ];
  return [calls.length === 1 ? `(error) => ${calls[0]}` : `(error) => { ${calls.join("; ")}; }`];
}

function call(name: string, ...values: readonly string[]): string {
  return `${name}(${["error", ...values.map((value) => literal(value))].join(", ")})`;
}

/** Where it stands, in as few bytes as lead there: without the title that a numbered document has, too. */
function shortly({ title, section }: ReferenceModel): string {
  const document = title.replace(/^([A-Z][\w -]+): .*/, "$1");
  return section === null ? document : `${document}, section ${section}`;
}
