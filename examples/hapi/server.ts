// hapi 21.

import hapi from "@hapi/hapi";
import * as errors from "@scope/http-4xx-errors";
import { allow, retryAfter, wwwAuthenticate } from "@scope/http-4xx-errors/fields";
import { toProblem } from "@scope/http-4xx-errors/problem";
import { createTranslator } from "@scope/http-4xx-i18n";
import ar from "@scope/http-4xx-i18n/locales/ar";
import en from "@scope/http-4xx-i18n/locales/en";
import ja from "@scope/http-4xx-i18n/locales/ja";
import nl from "@scope/http-4xx-i18n/locales/nl";

const translator = createTranslator([en, nl, ar, ja], { fallback: "en" });

interface Article {
  readonly title: string;
}

const articles = new Map<string, Article>([["17", { title: "Short and stout" }]]);
const likes: number[] = [];

function find(id = ""): Article {
  const article = articles.get(id);
  if (article === undefined) throw new errors.NotFound({ instance: `/articles/${id}` });
  return article;
}

function requireWriter(authorization: string | null | undefined): void {
  if (!authorization) {
    const headers = wwwAuthenticate({ scheme: "Bearer", realm: "articles" });
    throw new errors.Unauthorized({ headers });
  }
  if (authorization !== "Bearer writer") throw new errors.Forbidden();
}

function requireJson(type: string | null | undefined): void {
  if (!/^application\/json\b/i.test(type ?? "")) throw new errors.UnsupportedMediaType();
}

function add(content: unknown): Article {
  const { title } = (content ?? {}) as Partial<Article>;
  if (typeof title !== "string" || title === "") {
    throw new errors.UnprocessableContent({
      extensions: { errors: [{ pointer: "/title", detail: "must be a text" }] },
    });
  }
  if ([...articles.values()].some((article) => article.title === title)) {
    throw new errors.Conflict({
      detail: {
        en: "There is an article with that title",
        nl: "Er is al een artikel met die titel",
        ar: "توجد مقالة بهذا العنوان",
        ja: "同じタイトルの記事があります",
      },
    });
  }
  const article = { title };
  articles.set(String(articles.size + 17), article);
  return article;
}

/** Three a minute. */
function like(id?: string): void {
  find(id);
  const now = Date.now();
  const wait = (likes.at(-3) ?? 0) + 60_000 - now;
  if (wait > 0) throw new errors.TooManyRequests({ headers: retryAfter(wait / 1000) });
  likes.push(now);
}

function refuseMethod(...methods: readonly string[]): never {
  throw new errors.MethodNotAllowed({ headers: allow(methods) });
}

const port = Number(process.env.PORT ?? 3000);
const server = hapi.server({ port });

server.ext("onPreResponse", ({ response, raw }, h) => {
  if (!(response instanceof Error)) return h.continue;
  const { status, headers, body } = toProblem(response, {
    translator,
    accept: raw.req.headers.accept,
    acceptLanguage: raw.req.headers["accept-language"],
  });
  const answer = h.response(body).code(status);
  answer.charset(""); // it would be added to the Content-Type
  for (const [name, values] of Object.entries(headers)) {
    for (const value of [values].flat()) answer.header(name, value, { append: name === "set-cookie" });
  }
  return answer;
});

server.route([
  { method: "GET", path: "/articles/{id}", handler: ({ params }) => find(String(params.id)) },
  { method: "*", path: "/articles/{id}", handler: () => refuseMethod("GET", "HEAD") },
  {
    method: "POST",
    path: "/articles",
    handler: ({ raw, payload }, h) => {
      requireWriter(raw.req.headers.authorization);
      requireJson(raw.req.headers["content-type"]);
      return h.response(add(payload)).code(201);
    },
  },
  {
    method: "POST",
    path: "/articles/{id}/likes",
    handler: ({ params }, h) => {
      like(String(params.id));
      return h.response().code(204);
    },
  },
]);

await server.start();
console.log(`http://localhost:${port}`);
