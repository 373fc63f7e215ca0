import * as errors from "@scope/http-4xx-errors";
import { problems } from "@scope/http-4xx-errors/fetch";
import { allow, retryAfter, wwwAuthenticate } from "@scope/http-4xx-errors/fields";
import { createTranslator } from "@scope/http-4xx-i18n";
import ar from "@scope/http-4xx-i18n/locales/ar";
import en from "@scope/http-4xx-i18n/locales/en";
import ja from "@scope/http-4xx-i18n/locales/ja";
import nl from "@scope/http-4xx-i18n/locales/nl";
import type { RequestEvent } from "@sveltejs/kit";

const translator = createTranslator([en, nl, ar, ja], { fallback: "en" });

/** What each endpoint is wrapped in. */
export const answering = problems({ translator });

export interface Article {
  readonly title: string;
}

const articles = new Map<string, Article>([["17", { title: "Short and stout" }]]);
const likes: number[] = [];

export function find(id = ""): Article {
  const article = articles.get(id);
  if (article === undefined) throw new errors.NotFound({ instance: `/articles/${id}` });
  return article;
}

export function requireWriter(authorization: string | null | undefined): void {
  if (!authorization) {
    const headers = wwwAuthenticate({ scheme: "Bearer", realm: "articles" });
    throw new errors.Unauthorized({ headers });
  }
  if (authorization !== "Bearer writer") throw new errors.Forbidden();
}

export function requireJson(type: string | null | undefined): void {
  if (!/^application\/json\b/i.test(type ?? "")) throw new errors.UnsupportedMediaType();
}

export function add(content: unknown): Article {
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
export function like(id?: string): void {
  find(id);
  const now = Date.now();
  const wait = (likes.at(-3) ?? 0) + 60_000 - now;
  if (wait > 0) throw new errors.TooManyRequests({ headers: retryAfter(wait / 1000) });
  likes.push(now);
}

/** For the methods that an endpoint has not. */
export function refusing(...methods: readonly string[]) {
  return answering((_event: RequestEvent): Response => {
    throw new errors.MethodNotAllowed({ headers: allow(methods) });
  });
}
