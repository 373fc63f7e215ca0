import { type Check, equal, fails, Impossible } from "./check.ts";

export const serverChecks: readonly Check[] = [
  {
    name: "fetch: a handler answers with every fixture",
    async run({ fetch: { createHandler }, fixtures: { fixtures } }) {
      const handler = createHandler();
      for (const { id, response } of fixtures) {
        const answer = await handler(new Request(`http://localhost/${id}`));
        equal(answer.status, response.status, id);
        equal(await answer.text(), response.body ?? "", id);
      }
    },
  },
  {
    name: "fetch: HEAD, another media type, the list, and the nearest path",
    async run({ fetch: { createHandler }, fixtures: { fixtures } }) {
      const handler = createHandler({ basePath: "/mock" });
      const ask = (path: string, init?: RequestInit) => handler(new Request(`http://localhost${path}`, init));
      equal(await (await ask("/mock/405", { method: "HEAD" })).text(), "");
      equal((await ask("/mock/405", { method: "DELETE" })).headers.get("Allow"), "GET, HEAD");
      const text = await ask("/mock/429", { headers: { Accept: "text/plain" } });
      equal(text.headers.get("Content-Type"), "text/plain; charset=utf-8");
      equal((await (await ask("/mock/")).json()).fixtures.length, fixtures.length);
      const nearest = await ask("/mock/499");
      equal(nearest.status, 404);
      equal((await nearest.json()).nearest[0], "/mock/nginx-499");
    },
  },
  {
    name: "fetch: with a translator, in the reader's language",
    async run({ en, fetch: { createHandler }, i18n, nl }) {
      const handler = createHandler({ translator: i18n.createTranslator([en, nl], { fallback: "en" }) });
      const headers = { "Accept-Language": "nl-BE" };
      const response = await handler(new Request("http://localhost/404", { headers }));
      equal(response.headers.get("Content-Language"), "nl");
      equal((await response.json()).title, "Niet gevonden");
    },
  },
  {
    name: "fetch: answers in sequence, counted, and a delay that is none",
    async run({ fetch: { createHandler, createSequence } }) {
      const sequence = createSequence(["429", 425, 200]);
      const handler = createHandler({ sequence });
      const ask = (path: string) => handler(new Request(`http://localhost${path}`));
      equal((await ask("/sequence")).status, 429);
      equal((await ask("/sequence/orders")).status, 425);
      equal((await ask("/sequence")).status, 200);
      equal((await ask("/sequence")).status, 200);
      equal(sequence.counts.join(), "1,1,2");
      equal((await ask("/404?delay=soon")).status, 400);
    },
  },
  {
    name: "msw: a handler for each fixture, from what MSW exports",
    async run({ fixtures: { fixtures }, msw: { handlers } }) {
      type Resolver = (info: { request: Request }) => Promise<Response>;
      const http = { all: (path: string, resolver: Resolver) => ({ path, resolver }) };
      const made = handlers({ http, HttpResponse: Response }, { baseUrl: "https://api.example.com" });
      equal(made.length, fixtures.length);
      const url = "https://api.example.com/nginx-496";
      const response = await made.find(({ path }) => path === url)?.resolver({ request: new Request(url) });
      equal(response?.status, 400);
    },
  },
  {
    name: "node: a server on loopback does what a Response cannot",
    async run({ node }) {
      if (typeof node === "string") throw new Impossible(node);
      const server = await node.startServer();
      try {
        equal(new URL(server.url).hostname, "127.0.0.1");
        const teapot = await fetch(`${server.url}/418`);
        equal(teapot.status, 418);
        equal((await teapot.json()).status, 418);
        const plain = await fetch(`${server.url}/nginx-497`);
        equal(plain.status, 400);
        equal((await plain.text()).includes("nginx"), true);
        // What the error is called, every runtime decides for itself.
        const closed = await fetch(`${server.url}/nginx-499`).then(
          () => "an answer",
          () => "closed",
        );
        equal(closed, "closed");
      } finally {
        await server.close();
      }
    },
  },
  {
    name: "node: a request that is too much is refused, and those after it are answered",
    async run({ node }) {
      if (typeof node === "string") throw new Impossible(node);
      const server = await node.startServer({ limits: { maxContentLength: 10, maxTargetLength: 100 } });
      const ask = async (path: string, init?: RequestInit) => {
        const response = await fetch(server.url + path, init);
        equal(response.headers.get("Content-Type"), "application/problem+json");
        equal((await response.json()).status, response.status);
        return response.status;
      };
      try {
        equal(await ask("/404", { method: "POST", body: "x".repeat(11) }), 413);
        equal(await ask("/404", { method: "POST", body: "x".repeat(10) }), 404);
        equal(await ask(`/${"x".repeat(100)}`), 414);
        equal(await ask("/404", { headers: { "X-Long": "x".repeat(17_000) } }), 431);
        equal(await ask("/405"), 405);
        equal(await ask("/410"), 410);
      } finally {
        await server.close();
      }
    },
  },
  {
    name: "node: options that make no sense are refused",
    async run({ node }) {
      if (typeof node === "string") throw new Impossible(node);
      await fails(() => node.startServer({ port: -1 }), "RangeError", "port");
    },
  },
];
