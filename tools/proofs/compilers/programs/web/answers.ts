import { type AdapterOptions, problems } from "@scope/http-4xx-errors/fetch";
import { createTranslator } from "@scope/http-4xx-i18n";
import en from "@scope/http-4xx-i18n/locales/en";

const options: AdapterOptions = { translator: createTranslator([en], { fallback: "en" }) };

/** A worker's, with what else it is given. */
export const worker = problems(options)(async (request: Request, env: { readonly name: string }) => {
  return new Response(`${request.method} ${env.name}`);
});
export const answered: Promise<Response> = worker(new Request("https://example.com/"), { name: "n" });

/** SvelteKit and Astro pass a context. */
export const endpoint = problems()((context: { readonly request: Request; readonly params: object }) => {
  return new Response(context.request.url);
});

// @ts-expect-error there is no request in it
export const none = problems()((context: { readonly params: object }) => new Response(String(context)));
