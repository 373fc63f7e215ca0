/** No text of any locale holds what i18next or FormatJS would take for syntax: each comes out as it is in the JSON. */
import { createRequire } from "node:module";
import { createIntl } from "@formatjs/intl";
import type { Catalog } from "@scope/http-4xx-i18n";
import { availableLocales } from "@scope/http-4xx-i18n/load";
import i18next from "i18next";
import { expect, test } from "vitest";

const require = createRequire(import.meta.url);

test.each(availableLocales)("%s", async (tag) => {
  const { locale, messages }: Catalog = require(`@scope/http-4xx-i18n/locales/${tag}.json`);
  expect(locale).toBe(tag);

  const i18n = i18next.createInstance();
  await i18n.init({ lng: locale, resources: { [locale]: { http4xx: messages } } });
  const texts = Object.entries(messages).flatMap(([id, { title, description }]) => [
    [`${id}.title`, title] as const,
    [`${id}.description`, description] as const,
  ]);
  const intl = createIntl({ locale, messages: Object.fromEntries(texts) });

  for (const [id, text] of texts) {
    expect(i18n.t(id, { ns: "http4xx" })).toBe(text);
    expect(intl.formatMessage({ id })).toBe(text);
  }
});
