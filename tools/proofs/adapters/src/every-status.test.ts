/** Whatever the status, the language and the form, what is answered breaks no rule. */
import { createError } from "@scope/http-4xx-errors";
import { toProblem } from "@scope/http-4xx-errors/problem";
import { fixtures } from "@scope/http-4xx-fixtures";
import { checkResponseWithBody } from "@scope/http-4xx-fixtures/conformance";
import { createTranslator } from "@scope/http-4xx-i18n";
import { availableLocales, load } from "@scope/http-4xx-i18n/load";
import { expect, test } from "vitest";

const translator = createTranslator(await Promise.all(availableLocales.map((tag) => load(tag))), {
  fallback: "en",
});

test.each(availableLocales)("%s", async (locale) => {
  const broken = await Promise.all(
    fixtures.flatMap(({ id, response: { headers } }) =>
      [undefined, "text/html"].map(async (accept) => {
        // Those that the status requires among them.
        const error = createError(Number(id.slice(-3)), { headers, id });
        const answer = toProblem(error, { translator, locale, accept });
        const response = new Response(answer.body, {
          status: answer.status,
          headers: Object.entries(answer.headers).map(([name, value]) => [name, String(value)]),
        });
        expect(response.headers.get("Content-Language")).toBe(locale);
        // The phrases of vendors are names in logs, which a title may explain.
        const ignore = id.includes("-") ? (["problem-blank-title"] as const) : [];
        const violations = await checkResponseWithBody(response, { ignore });
        return violations.map((violation) => `${id} ${accept}: ${violation.message}`);
      }),
    ),
  );
  expect(broken.flat()).toEqual([]);
});
