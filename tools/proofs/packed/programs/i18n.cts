import assert = require("node:assert/strict");
import i18n = require("@scope/http-4xx-i18n");
import documents = require("@scope/http-4xx-i18n/documents/nl");
import loading = require("@scope/http-4xx-i18n/load");
import en = require("@scope/http-4xx-i18n/locales/en");
import nl = require("@scope/http-4xx-i18n/locales/nl");
import nlJson = require("@scope/http-4xx-i18n/locales/nl.json");

const t = i18n.createTranslator([nl.default, en.default], { fallback: "en" });

assert.equal(t.title("404", { locale: "nl" }), "Niet gevonden");
assert.ok(documents.default);
assert.ok(nlJson);

loading.load("nl").then((catalog) => {
  const loaded = i18n.createTranslator([catalog], { fallback: "nl" });
  assert.equal(loaded.title("404"), "Niet gevonden");
});
