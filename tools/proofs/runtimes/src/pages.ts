import { writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join, relative } from "node:path";
import { everySpecifier } from "@tools/packed/specifiers";
import { listenOnLoopback } from "@tools/system/ports";
import { build } from "esbuild";
import express from "express";
import type { Project } from "./project.ts";

/** A web site on loopback with one page, which makes the checks. */
export interface Site {
  readonly url: string;
  close(): void;
}

/** The page loads the packages as they were installed. */
export async function serveModules(project: Project): Promise<Site> {
  const importMap = JSON.stringify({ imports: await imports(project.folder) });
  return serve(
    project,
    "modules.html",
    `<script type="importmap">${importMap}</script>`,
    '<script type="module" src="/page.mjs"></script>',
  );
}

/** The page loads one classic script, as a bundler makes it. */
export async function serveBundle(project: Project): Promise<Site> {
  await build({
    entryPoints: [join(project.folder, "page.mjs")],
    outfile: join(project.folder, "page.bundle.js"),
    format: "iife",
    bundle: true,
    minify: true,
    logLevel: "silent", // what it has to say comes with the error
  });
  return serve(project, "bundle.html", '<script src="/page.bundle.js"></script>');
}

async function serve({ folder }: Project, page: string, ...scripts: readonly string[]): Promise<Site> {
  const head = ["<!doctype html>", '<meta charset="utf-8">', "<title>http-4xx</title>"];
  const html = [...head, '<link rel="icon" href="data:,">', ...scripts, ""].join("\n");
  await writeFile(join(folder, page), html);
  const server = createServer(express().use(express.static(folder)));
  const port = await listenOnLoopback(server);
  return { url: `http://127.0.0.1:${port}/${page}`, close: () => server.close() };
}

/** Where each entry point is: what Node reads from the manifests, a browser has to be told. */
async function imports(project: string): Promise<Readonly<Record<string, string>>> {
  const specifiers = await everySpecifier(project);
  const paths = specifiers.flatMap(({ name, folder, files }) => {
    const target = files["import/default"] ?? files[""];
    return target === undefined ? [] : [[name, `/${relative(project, join(folder, target))}`] as const];
  });
  return Object.fromEntries(paths);
}
