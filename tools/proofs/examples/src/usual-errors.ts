/** A client error that every example gives, and the request that it gives it for. */
export interface UsualError {
  readonly id: "400" | "401" | "403" | "404" | "405" | "409" | "415" | "422" | "429";
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** A field that tells more. */
  readonly field?: readonly [name: string, value: RegExp];
}

const json = { "Content-Type": "application/json" };
const writer = { Authorization: "Bearer writer" };
const title = '{"title":"Short and stout"}';
const post = { method: "POST", path: "/articles" };

export const usualErrors: readonly UsualError[] = [
  { id: "400", ...post, headers: { ...writer, ...json }, body: '{"title":' },
  {
    id: "401",
    ...post,
    headers: json,
    body: title,
    field: ["WWW-Authenticate", /^Bearer realm="articles"$/],
  },
  { id: "403", ...post, headers: { ...json, Authorization: "Bearer reader" }, body: title },
  { id: "404", method: "GET", path: "/articles/404" },
  { id: "404", method: "GET", path: "/nowhere" },
  { id: "405", method: "PUT", path: "/articles/17", field: ["Allow", /^(?:GET, HEAD|HEAD, GET)$/] },
  { id: "409", ...post, headers: { ...writer, ...json }, body: title },
  { id: "415", ...post, headers: { ...writer, "Content-Type": "text/plain" }, body: title },
  { id: "422", ...post, headers: { ...writer, ...json }, body: "{}" },
  { id: "429", method: "POST", path: "/articles/17/likes", field: ["Retry-After", /^(?:[1-9]|[1-5]\d|60)$/] },
];

/** Asks for it in a language. */
export function provoke(url: string, { method, path, headers, body }: UsualError, language: string) {
  const init = { method, headers: { ...headers, "Accept-Language": language } };
  return fetch(url + path, body === undefined ? init : { ...init, body });
}

/** Likes as often as one may, so that the next is once too often. */
export async function exhaustLikes(url: string): Promise<readonly number[]> {
  const likes: number[] = [];
  while (likes.length < 3) {
    likes.push((await fetch(`${url}/articles/17/likes`, { method: "POST" })).status);
  }
  return likes;
}
