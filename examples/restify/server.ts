// restify 12, and 11 on Node 20.

import * as errors from "@scope/http-4xx-errors";
import { retryAfter, wwwAuthenticate } from "@scope/http-4xx-errors/fields";
import { toProblem } from "@scope/http-4xx-errors/problem";
import { createTranslator } from "@scope/http-4xx-i18n";
import ar from "@scope/http-4xx-i18n/locales/ar";
import en from "@scope/http-4xx-i18n/locales/en";
import ja from "@scope/http-4xx-i18n/locales/ja";
import nl from "@scope/http-4xx-i18n/locales/nl";
import restify from "restify";

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

const server = restify.createServer();

server.on(
  "restifyError",
  (request: restify.Request, response: restify.Response, error: unknown, next: () => void) => {
    const { status, headers, body } = toProblem(error, {
      translator,
      responseHeaders: response.getHeaders(),
      accept: request.headers.accept,
      acceptLanguage: request.headers["accept-language"],
    });
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.sendRaw(status, body);
    next();
  },
);

server.use(restify.plugins.bodyParser());

server.get("/articles/:id", async ({ params }, response) => {
  response.send(find(params.id));
});
server.head("/articles/:id", async ({ params }, response) => {
  response.send(find(params.id));
});

server.post("/articles", async ({ headers, body }, response) => {
  requireWriter(headers.authorization);
  requireJson(headers["content-type"]);
  response.send(201, add(body));
});

server.post("/articles/:id/likes", async ({ params }, response) => {
  like(params.id);
  response.send(204);
});

const port = Number(process.env.PORT ?? 3000);
server.listen(port, () => console.log(`http://localhost:${port}`));
