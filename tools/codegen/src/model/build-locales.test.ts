import { expect, test } from "vitest";
import { modelOf } from "../testing/small-model.ts";
import { frisianHead, withTexts } from "../testing/small-spec.ts";

const inherited = `messages:
  "404": { inherit: en }
  "413": { inherit: en }
  "451": { inherit: en }
  iis-451: { inherit: en }
  nginx-499: { inherit: en }
`;
const own = `serverErrors:
  any: { title: Tsjinnerflater, description: It slagge net }
  unavailable: { title: Net beskikber, description: It slagget letter }
`;

const errorsOf = (frisian: string) =>
  modelOf(withTexts({ "spec/messages/fy.yaml": frisian })).locales.map(({ tag, serverErrors }) => [
    tag,
    serverErrors?.any.title ?? null,
  ]);

test("a locale has its own texts of server errors, or those of English", () => {
  expect(errorsOf(frisianHead + own + inherited)).toContainEqual(["fy", "Tsjinnerflater"]);
  expect(errorsOf(frisianHead + inherited)).toContainEqual(["fy", null]); // the small spec's English has none
});
