import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { fileOf } from "../output/links.ts";
import { publicUrl } from "../output/load-site.ts";

/** `pnpm site:serve`: shows what `pnpm site` has made, as GitHub Pages would. */
const folder = join(import.meta.dirname, "../../dist");
const base = new URL(publicUrl).pathname;
// Without extensions, by which `/404/` would be `404.html`.
const serve = sirv(folder, { extensions: [] });
const server = createServer((request, response) => {
  const path = new URL(request.url ?? "/", publicUrl).pathname;
  if (isFolder(path)) {
    response.writeHead(301, { Location: `${path}/` }).end();
    return;
  }
  // What is published below a path on its host is asked for with that path.
  request.url = path.startsWith(base) ? `/${fileOf(path.slice(base.length))}` : "/";
  serve(request, response, () => {
    response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
    response.end(readFileSync(join(folder, "404.html")));
  });
});

/** An address that lacks its slash, but for `/404`, which is the name of a file as well. */
function isFolder(path: string): boolean {
  const place = join(folder, path.slice(base.length));
  return (
    path.startsWith(base) &&
    !path.endsWith("/") &&
    existsSync(join(place, "index.html")) &&
    !existsSync(`${place}.html`)
  );
}

const port = Number(process.env.PORT ?? 4040);
server.listen(port, "127.0.0.1", () => console.log(`http://localhost:${port}${base}`));
