import { ts } from "ts-morph";
import type { GeneratedFile } from "../terms/generated-file.ts";

type Exports = Record<string, unknown>;

/** Runs a generated module. What it imports of the hand-written code answers what it is given. */
export function evaluate(files: readonly GeneratedFile[], path: string): Exports {
  const file = files.find((candidate) => candidate.path === path);
  if (file === undefined) throw new Error(`${path} is not generated`);
  const { outputText } = ts.transpileModule(file.text, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const required = (name: string): unknown => {
    const sibling = path.replace(/[^/]+$/, name.replace("./", ""));
    if (files.some((candidate) => candidate.path === sibling)) return evaluate(files, sibling);
    return new Proxy({}, { get: () => (value: unknown) => value });
  };
  const exports: Exports = {};
  new Function("require", "exports", outputText)(required, exports);
  return exports;
}

/** The names that a module declares, each with the tags of its doc comment. */
export function tagsOf(text: string): Record<string, string[]> {
  const tags: Record<string, string[]> = {};
  const visit = (node: ts.Node): void => {
    const { name } = node as { name?: ts.Node };
    if (name !== undefined) tags[name.getText()] = ts.getJSDocTags(node).map((tag) => tag.tagName.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("generated.ts", text, ts.ScriptTarget.Latest, true));
  return tags;
}
