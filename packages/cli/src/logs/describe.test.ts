import { statuses } from "@scope/http-4xx-lookup";
import { beforeAll, describe, expect, test } from "vitest";
import { sentencesOf, titleOf } from "./describe.ts";
import { type Reader, readerOf } from "./reader.ts";

let [english, dutch, arabic, japanese]: Reader[] = [];
beforeAll(async () => {
  const tags = ["en", "nl", "ar", "ja"];
  [english, dutch, arabic, japanese] = await Promise.all(tags.map((tag) => readerOf(tag, {})));
});
const signs = ["client-left", "tls-on-plain-port", "closed-before-request", "ntlm-handshake"];

describe("titles", () => {
  test("are those of the reader's language", () => {
    const of = (reader: Reader | undefined) => titleOf("404", reader as Reader).text;
    expect(of(english)).toBe("404 Not Found");
    expect(of(dutch)).toMatch(/^404 (?!Not Found)/);
    expect(of(japanese)).toMatch(/^404 \p{Script=Han}/u);
  });

  test("say in which direction they are written", () => {
    expect(titleOf("404", arabic as Reader)).toMatchObject({ locale: "ar", direction: "rtl" });
    expect(titleOf("404.13", arabic as Reader)).toMatchObject({ locale: "en", direction: "ltr" });
  });

  test("of what is no status are there in the languages of the report, that the client left in all", async () => {
    for (const sign of signs) {
      expect(titleOf(sign, english as Reader).locale).toBe("en");
      expect(titleOf(sign, dutch as Reader).locale).toBe("nl");
    }
    expect(titleOf("client-left", japanese as Reader).locale).toBe("ja");
    expect(titleOf("tls-on-plain-port", japanese as Reader).locale).toBe("ja");
    const german = await readerOf("de", {});
    expect(titleOf("client-left", german).locale).toBe("de");
    expect(titleOf("tls-on-plain-port", german).locale).toBe("en");
  });
});

test("details of IIS are Dutch for who reads Dutch, and English for others", () => {
  for (const id of ["401.1", "404.4", "404.13"]) {
    const of = (reader: Reader | undefined) => [
      titleOf(id, reader as Reader),
      ...sentencesOf(id, reader as Reader),
    ];
    expect(of(dutch).map(({ locale }) => locale)).toEqual(["nl", "nl"]);
    expect(of(dutch)[0]?.text.startsWith(`${id} `)).toBe(true);
    expect(of(japanese).map(({ locale }) => locale)).toEqual(["en", "en"]);
  }
});

describe("sentences", () => {
  test("are there for every status and sign, in every language", () => {
    for (const reader of [english, dutch, arabic, japanese]) {
      for (const id of [...statuses.map(({ id }) => id), ...signs, "404.13", "404.7", "404.99", "477"])
        for (const { text } of sentencesOf(id, reader as Reader)) expect(text).toMatch(/^\S.+/);
    }
  });

  test("of a substatus are not those of its status", () => {
    expect(sentencesOf("404.7", english as Reader)).not.toEqual(sentencesOf("404", english as Reader));
    expect(sentencesOf("404.99", dutch as Reader)[0]).toMatchObject({ locale: "nl" });
  });

  test("say what to look at in the reader's language, where there is guidance in it", () => {
    expect(sentencesOf("404", japanese as Reader).map(({ locale }) => locale)).toEqual(["ja", "ja"]);
  });
});
