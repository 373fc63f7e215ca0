import { describe, expect, test } from "vitest";
import { modelOf } from "../testing/small-model.ts";
import { smallSpec, withEdit } from "../testing/small-spec.ts";

const nl = "spec/guidance/nl.yaml";

describe("the guidance of a locale", () => {
  test("is its own, in its own direction", () => {
    const [english, dutch] = modelOf(smallSpec).guidance;
    expect(english).toMatchObject({ tag: "en", state: "drafted", direction: "ltr" });
    expect(dutch?.steps).toEqual(
      new Map([["reconnect", { reader: "Probeer het opnieuw", client: "Maak opnieuw verbinding" }]]),
    );
    expect(dutch?.synonyms).toEqual(new Map());
  });

  test("or that of the locale that it names", () => {
    const inherited = modelOf(withEdit(nl, "synonyms: {}", 'synonyms: { "413": { inherit: en } }'));
    expect(inherited.guidance[1]?.synonyms).toEqual(new Map([["413", ["file too big"]]]));
  });

  test("is left out where no status names it any more", () => {
    const { guidance } = modelOf(withEdit("spec/statuses.yaml", "steps: [reconnect]", "steps: []"));
    expect(guidance.map(({ steps }) => steps)).toEqual([new Map(), new Map()]);
  });

  test("of a status is what it names, and the request where it names nothing", () => {
    const [notFound, , , , closed] = modelOf(smallSpec).statuses;
    expect(notFound).toMatchObject({ fault: "request", steps: [] });
    expect(closed).toMatchObject({ fault: "connection", steps: ["reconnect"] });
  });
});
