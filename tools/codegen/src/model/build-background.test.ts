import { expect, test } from "vitest";
import { modelOf } from "../testing/small-model.ts";
import { withEdit, withTexts } from "../testing/small-spec.ts";

const status = (id: string, model = modelOf()) => model.statuses.find((each) => each.id === id);

test("a pair is written once and told of both", () => {
  const [there] = status("404")?.confusedWith ?? [];
  const [here] = status("413")?.confusedWith ?? [];
  expect(there).toMatchObject({ id: "413", reference: { section: "15.5.14" } });
  expect(here).toEqual({ ...there, id: "404" });
  expect(status("451")?.confusedWith).toEqual([]);
});

test("a history says when each document was published", () => {
  expect(status("413")?.history.map(({ phrase, year }) => `${year} ${phrase}`)).toEqual([
    "1999 Request Entity Too Large",
    "2022 Content Too Large",
  ]);
});

test("causes are by server, and say null for what they do not know", () => {
  const iis = 'name: IIS\ncauses:\n  "404":\n    - { text: too long, substatus: "404.13", source: iis }\n';
  const model = modelOf(withTexts({ "spec/causes/iis.yaml": iis }));
  expect(model.servers).toEqual([
    { key: "iis", name: "IIS" },
    { key: "nginx", name: "nginx" },
  ]);
  expect(status("404", model)?.causes.map(({ server }) => server)).toEqual(["iis", "nginx"]);
  expect(status("404", model)?.causes[1]).toMatchObject({
    directive: null,
    module: null,
    errorLog: null,
    substatus: null,
  });
  expect(status("413")?.causes[0]?.errorLog).toMatchObject({
    message: "too large body: * bytes",
    level: "error",
  });
});

test("a library's name belongs to the status that it means, and a constant that is none to nobody", () => {
  expect(status("404")?.libraryNames).toEqual([
    { library: "C", names: ["HTTP_STATUS_404"] },
    { library: "Go", names: ["StatusNotFound"] },
  ]);
  expect(status("413")?.libraryNames).toEqual([{ library: "Go", names: ["StatusPayloadTooLarge"] }]);
});

test("of two meanings of a code a name is the one's that it names", () => {
  const names = withEdit("spec/names/library-names.csv", "C,HTTP_BUFFER_SIZE,404", "C,HTTP_REDIRECT,451");
  const model = modelOf(names);
  expect(status("iis-451", model)?.libraryNames).toEqual([{ library: "C", names: ["HTTP_REDIRECT"] }]);
  expect(status("451", model)?.libraryNames).toEqual([]);
});
