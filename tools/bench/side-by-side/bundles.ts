import { gzipSync } from "node:zlib";
import { bundlers, bytes } from "@tools/bytes/bundle";
import { type Program, useCases } from "@tools/bytes/use-cases";
import type { Project } from "./projects.ts";
import type { Row, Section } from "./rows.ts";

const measures = {
  minified: bytes,
  gzip: (text: string): number => gzipSync(text.trim(), { level: 9 }).length,
};

/** What importing a package adds to a bundle. */
export async function measureBundles(projects: readonly Project[]): Promise<Section> {
  const rows: Row[] = [];
  for (const { name, programs } of [...useCases, { name: "everything", programs: everything(projects) }]) {
    for (const [bundler, bundle] of Object.entries(bundlers)) {
      const floor = await bundle("console.log(404);");
      const bundles = new Map<string, string>();
      for (const { name: of, project } of projects) {
        const program = programs[of];
        if (program !== undefined) bundles.set(of, await bundle(plain(program), project));
      }
      for (const [measure, size] of Object.entries(measures)) {
        const added = [...bundles].map(([of, text]) => [of, size(text) - size(floor)] as const);
        rows.push({ name: `${name}, ${bundler}, ${measure}`, values: new Map(added) });
      }
    }
  }
  return {
    title: "Bytes in a bundle",
    text: "What a minified bundle has more than that of a program that prints a number.",
    rows,
  };
}

function everything(projects: readonly Project[]): Record<string, Program> {
  const programs = projects.map(
    ({ name }) => [name, { imports: `import * as all from "${name}";`, expression: "all" }] as const,
  );
  return Object.fromEntries(programs);
}

/** As JavaScript. */
function plain({ imports, expression }: Program): string {
  return `${imports}\nconsole.log(${expression.replace(/ as \d+/, "")});`;
}
