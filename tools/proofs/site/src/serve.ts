import { once } from "node:events";
import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
};

/** Serves a site as GitHub Pages does: compressed, `404.html` for what is not there, ten minutes in caches. */
export async function serve(folder: string, url: string): Promise<() => Promise<void>> {
  const { pathname: base, port } = new URL(url);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", url);
    const asked = pathname.startsWith(base)
      ? fileAt(folder, decodeURI(pathname.slice(base.length)))
      : undefined;
    const file = asked ?? join(folder, "404.html");
    const type = types[extname(file)] ?? "application/octet-stream";
    const isText = !type.startsWith("image/png");
    response.writeHead(asked === undefined ? 404 : 200, {
      "Content-Type": type,
      "Cache-Control": "max-age=600",
      ...(isText ? { "Content-Encoding": "gzip" } : {}),
    });
    const content = readFileSync(file);
    response.end(isText ? gzipSync(content) : content);
  });
  server.listen(Number(port), "127.0.0.1");
  await once(server, "listening");
  return async () => {
    server.closeAllConnections();
    await once(server.close(), "close");
  };
}

function fileAt(folder: string, path: string): string | undefined {
  const file = join(folder, path === "" || path.endsWith("/") ? `${path}index.html` : path);
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}
