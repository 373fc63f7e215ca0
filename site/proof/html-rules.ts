import { HtmlValidate, StaticConfigLoader } from "html-validate";

const config = {
  extends: ["html-validate:recommended"],
  rules: {
    // As the renderer writes them; both are HTML.
    "void-style": ["error", { style: "selfclosing" }],
    "doctype-style": ["error", { style: "lowercase" }],
    // How long a title is depends on the language.
    "long-title": "off",
  },
} as const;

const validator = new HtmlValidate(new StaticConfigLoader(structuredClone(config) as object));

/** What is wrong with a page, each with its place. */
export function faultsOf(html: string): string[] {
  const report = validator.validateStringSync(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}
