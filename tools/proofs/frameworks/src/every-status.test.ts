/** Whatever the status and the language, `problemResponse` makes a response that breaks no rule. */
import { fixture } from "@scope/http-4xx-fixtures";
import { checkResponseWithBody } from "@scope/http-4xx-fixtures/conformance";
import { createTranslator } from "@scope/http-4xx-i18n";
import document from "@scope/http-4xx-i18n/documents/nl";
import { availableLocales, load } from "@scope/http-4xx-i18n/load";
import { problemResponse } from "@scope/http-4xx-i18n/problem";
import { statuses } from "@scope/http-4xx-lookup";
import { expect, test } from "vitest";

const translator = createTranslator(await Promise.all(availableLocales.map((tag) => load(tag))), {
  fallback: "en",
});

test.each(availableLocales)("%s: a problem of every status breaks no rule", async (locale) => {
  const broken = await Promise.all(
    statuses.map(async ({ id }) => {
      // Those that the status requires among them.
      const headers: Record<string, string> = fixture(id).response.headers;
      const response = problemResponse(id, { translator, locale, headers });
      // Beyond the document a phrase may be a name in logs, which a title may explain.
      const ignore = document.entries.some((entry) => entry.id === id)
        ? []
        : (["problem-blank-title"] as const);
      const violations = await checkResponseWithBody(response, { ignore });
      return violations.map((violation) => `${id}: ${violation.message}`);
    }),
  );
  expect(broken.flat()).toEqual([]);
});
