import { expect, test } from "vitest";
import { BadRequest, NotFound } from "../index.ts";
import { toProblem } from "../problem.ts";
import { pageFields, style } from "./page.ts";
import { translator } from "./testing/translator.ts";

const browser = { translator, accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8" };

test("a page in the reader's language and direction", () => {
  const { headers, body } = toProblem(new NotFound(), { ...browser, acceptLanguage: "ar" });
  expect(headers).toEqual({
    ...pageFields,
    "content-language": "ar",
    vary: "Accept, Accept-Language",
  });
  expect(body).toMatch(/^<!doctype html><html lang="ar" dir="rtl"><meta name=viewport/);
  expect(body).toContain("<h1>غير موجود</h1><p>لا شيء هنا");
});

test("everything escaped, and marked where nobody knows the language", () => {
  const error = new BadRequest("<script>alert('\"&')</script>", { type: "javascript:alert(1)" });
  const { body } = toProblem(error, browser);
  expect(body).toContain("<p lang dir=auto>&#60;script&#62;alert(&#39;&#34;&#38;&#39;)&#60;/script&#62;<");
  expect(body).not.toContain("<script");
  expect(body).not.toContain("javascript:");
});

test("what validation has found is listed", () => {
  const error = { issues: [{ path: ["<b>"], message: "is <no> age" }] };
  expect(toProblem(error, browser).body).toContain(
    "<ul lang dir=auto><li>/&#60;b&#62; is &#60;no&#62; age</ul>",
  );
});

test("the policy allows that style and nothing else", async () => {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(style));
  const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
  expect(pageFields["content-security-policy"]).toBe(`default-src 'none'; style-src 'sha256-${hash}'`);
  expect(toProblem(new NotFound(), browser).body).toContain(`<style>${style}</style>`);
});

test("no page for those who want none", () => {
  expect(toProblem(new NotFound(), { ...browser, html: false }).headers).toMatchObject({
    "content-type": "application/problem+json",
    vary: "Accept-Language",
  });
});

test("what the error itself lists is shown as it can be read", () => {
  const shown = (errors: readonly unknown[]) =>
    /<ul lang dir=auto>(.*)<\/ul>/.exec(
      toProblem(new BadRequest({ extensions: { errors } }), browser).body,
    )?.[1];
  expect(shown(["Name is required"])).toBe("<li> Name is required");
  expect(shown([{ field: "name", message: "is <required>" }])).toBe("<li> is &#60;required&#62;");
});
