import { type AdapterOptions, problems } from "@scope/http-4xx-errors/fetch";
import { createTranslator } from "@scope/http-4xx-i18n";
import en from "@scope/http-4xx-i18n/locales/en";

const options: AdapterOptions = { translator: createTranslator([en], { fallback: "en" }) };

/** A worker's, with what else it is given. */
export const worker = problems(options)(
  async (request: Request, env: { readonly name: string }): Promise<Response> => {
    return new Response(`${request.method} ${env.name}`);
  },
);
export const answered: Promise<Response> = worker(new Request("https://example.com/"), { name: "n" });

/** SvelteKit and Astro pass a context. */
export const endpoint = problems()(
  (context: { readonly request: Request; readonly params: object }): Response => {
    return new Response(context.request.url);
  },
);

// @ts-expect-error there is no request in it
problems()((context: { readonly params: object }): Response => new Response(String(context)));
