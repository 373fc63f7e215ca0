import axios from "axios";
import ky from "ky";
import createClient from "openapi-fetch";
import { request, fetch as undiciFetch } from "undici";

type Answer = Response | Awaited<ReturnType<typeof undiciFetch>>;
type Method = "GET" | "POST";

/** Looks at an answer where its client gives it away, and may throw. */
export type Look = (response: Answer) => Promise<unknown>;

/** How each client is used so that it throws nothing of its own. */
export const clients: Readonly<
  Record<string, (url: string, method: Method, look: Look) => Promise<unknown>>
> = {
  fetch: (url, method, look) => fetch(url, { method }).then(look),
  "undici's fetch": (url, method, look) => undiciFetch(url, { method }).then(look),
  // Not in a hook: when one throws, ky cancels what it was given.
  ky: (url, method, look) => ky(url, { method, throwHttpErrors: false, retry: 0 }).then(look),
  // Behind its middleware the content of an error is read.
  "openapi-fetch": (baseUrl, method, look) => {
    const client = createClient<Record<string, Record<"get" | "post", { responses: { 200: unknown } }>>>({
      baseUrl,
    });
    client.use({ onResponse: async ({ response }) => void (await look(response)) });
    return client[method]("", { parseAs: "stream" });
  },
  // Its responses are of a kind of their own, of which a web one is made.
  "undici's request": async (url, method, look) => {
    const { statusCode, headers, body } = await request(url, { method });
    return look(new Response(await body.text(), { status: statusCode, headers: fieldsOf(headers) }));
  },
  // As those of undici's request.
  axios: (url, method, look) => {
    const client = axios.create({ responseType: "text", transformResponse: [], validateStatus: null });
    client.interceptors.response.use(async (response) => {
      const { data, status, headers } = response;
      await look(new Response(data, { status, headers: fieldsOf(headers) }));
      return response;
    });
    return client.request({ url, method });
  },
};

function fieldsOf(headers: object): Headers {
  const fields = new Headers();
  for (const [name, values] of Object.entries(headers)) {
    for (const value of [values].flat()) fields.append(name, String(value));
  }
  return fields;
}
