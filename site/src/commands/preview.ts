import { createServer } from "node:http";
import { fileOf } from "../output/links.ts";
import { homeUrl, loadSite } from "../output/load-site.ts";
import { siteFiles } from "../output/pages.tsx";
import { sitemaps } from "../output/sitemap.ts";

/** The site as it would be now: each page is made when it is asked for. `pnpm site:dev` starts this anew after an edit. */
const { site, assets } = await loadSite(homeUrl);
const files = new Map<string, () => string | Uint8Array>([
  ...[...siteFiles(site), ...sitemaps(site)].map(({ path, text }) => [path, text] as const),
  ...assets.map(({ path, content }) => [path, () => content] as const),
]);

/** Loads the page again once another process than before answers. */
const reloading = `let seen;
new EventSource("/reload").onmessage = ({ data }) => {
  if (seen !== undefined && seen !== data) location.reload();
  seen = data;
};
`;
files.set("assets/reload.js", () => reloading);

const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  json: "application/json",
  png: "image/png",
  svg: "image/svg+xml",
  txt: "text/plain; charset=utf-8",
  xml: "application/xml",
};

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? "/", homeUrl);
  if (pathname === "/reload") {
    response.writeHead(200, { "Content-Type": "text/event-stream" });
    response.write(`retry: 300\ndata: ${process.pid}\n\n`);
    return;
  }
  const found = fileOf(decodeURI(pathname).slice(1));
  const path = files.has(found) ? found : "404.html";
  const type = types[path.slice(path.lastIndexOf(".") + 1)] ?? "application/octet-stream";
  response.writeHead(path === found ? 200 : 404, { "Content-Type": type, "Cache-Control": "no-store" });
  const content = files.get(path)?.() ?? "";
  const isPage = path.endsWith(".html") && typeof content === "string";
  response.end(
    isPage ? content.replace("</head>", '<script src="/assets/reload.js" defer></script></head>') : content,
  );
});
server.listen(Number(new URL(homeUrl).port), "127.0.0.1", () => console.log(homeUrl));
