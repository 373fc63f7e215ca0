import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { publicUrl } from "../output/load-site.ts";

/** `pnpm site:serve`: shows what `pnpm site` has made, as GitHub Pages would. */
const folder = join(import.meta.dirname, "../../dist");
const url = new URL(publicUrl);
const serve = sirv(folder, { dev: false });
const server = createServer((request, response) => {
  const path = request.url ?? "/";
  // What is published below a path on its host is asked for with that path.
  const below = path.startsWith(url.pathname) ? `/${path.slice(url.pathname.length)}` : "/no-such-page";
  request.url = below;
  serve(request, response, () => {
    response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
    response.end(readFileSync(join(folder, "404.html")));
  });
});
const port = Number(process.env.PORT ?? 4040);
server.listen(port, "127.0.0.1", () => console.log(`http://localhost:${port}${url.pathname}`));
