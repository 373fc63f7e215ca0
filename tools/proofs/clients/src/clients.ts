import { throwIfClientError } from "@scope/http-4xx-errors/client";
import axios from "axios";
import ky from "ky";
import createClient from "openapi-fetch";
import { fetch as undiciFetch } from "undici";

/** How each client asks, so that a client error is thrown as ours. What it answers is the content. */
export const clients: Readonly<Record<string, (url: string) => Promise<unknown>>> = {
  fetch: async (url) => {
    const response = await fetch(url).then(throwIfClientError);
    return response.text();
  },

  undici: async (url) => {
    const response = await undiciFetch(url).then(throwIfClientError);
    return response.text();
  },

  // Not in a hook: when one throws, ky cancels what it was given.
  ky: async (url) => {
    const response = await ky.get(url, { throwHttpErrors: false }).then(throwIfClientError);
    return response.text();
  },

  "openapi-fetch": async (url) => {
    const client = createClient<Record<string, { get: { responses: { 200: unknown } } }>>({ baseUrl: url });
    client.use({ onResponse: ({ response }) => throwIfClientError(response) });
    return (await client.GET("", { parseAs: "text" })).data;
  },

  // Its responses are of a kind of their own, of which a web one is made.
  axios: async (url) => {
    const { data, status, headers } = await axios.get<string>(url, {
      responseType: "text",
      transformResponse: [],
      validateStatus: null,
    });
    const fields = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
    const response = await throwIfClientError(new Response(data, { status, headers: fields }));
    return response.text();
  },
};
