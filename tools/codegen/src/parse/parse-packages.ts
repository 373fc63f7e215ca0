import { z } from "zod";
import type { PackageText } from "../read/read-packages.ts";
import type { Diagnostic } from "../terms/diagnostics.ts";

/** What the generator reads in a `package.json`. npm knows more. */
const manifest = z.object({
  private: z.boolean().optional(),
  name: z.string(),
  version: z.string(),
  description: z.string(),
  license: z.string().default("MIT"),
  files: z.array(z.string()).default([]),
  exports: z.record(z.string().startsWith("."), z.unknown()).default({}),
});

export interface PackageManifest extends z.infer<typeof manifest> {
  readonly folder: string;
  readonly folderEntries: readonly string[];
}

/** The packages that are published. */
export function parsePackages(texts: readonly PackageText[]): {
  packages: PackageManifest[];
  diagnostics: Diagnostic[];
} {
  const packages: PackageManifest[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { folder, manifest: text, folderEntries } of texts) {
    const { success, data, error } = manifest.safeParse(parseJson(text));
    if (success && !data.private) packages.push({ ...data, folder, folderEntries });
    for (const { path, message } of error?.issues ?? []) {
      const at = path.length === 0 ? "" : `"${path.join(".")}": `;
      const report = { line: 1, column: 1, code: "manifest", message: `${at}${message}` };
      diagnostics.push({ path: `${folder}/package.json`, ...report });
    }
  }
  return { packages, diagnostics };
}

/** undefined, which no manifest is, for what is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
