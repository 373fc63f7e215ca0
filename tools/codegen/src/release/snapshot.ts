import { type ReleasedModel, releasedModel } from "./released-model.ts";

/** The model of the last release. In the repository, as a shallow clone has no tag to look it up by. */
export const snapshotFile = ".changeset/released-model.json";

/** A line for each status, vendor, substatus code and locale, so that a release's diff shows what it released. */
export function printSnapshot({ version, ...parts }: ReleasedModel): string {
  const sections = Object.entries(parts).map(([name, things]) => {
    const lines = Object.entries(things).map(([key, thing]) => `    ${entry(key, thing)}`);
    return lines.length === 0 ? `  ${entry(name, {})}` : `  "${name}": {\n${lines.join(",\n")}\n  }`;
  });
  return `{\n  ${[entry("version", version), ...sections.map((text) => text.trimStart())].join(",\n  ")}\n}\n`;
}

function entry(key: string, value: unknown): string {
  return `${JSON.stringify(key)}: ${JSON.stringify(value)}`;
}

/** Throws a `ReleaseError` for what is no snapshot, as after a merge with conflicts. */
export function parseSnapshot(text: string): ReleasedModel {
  try {
    return releasedModel.parse(JSON.parse(text));
  } catch (cause) {
    throw new ReleaseError(
      "unreadable-released-model",
      `${snapshotFile} is damaged; restore it as the last release has committed it`,
      cause,
    );
  }
}

/** The workspace does not tell what was released last, so nothing can be compared with it. */
export class ReleaseError extends Error {
  constructor(code: string, message: string, cause?: unknown) {
    super(`error ${code}: ${message}`, { cause });
    this.name = "ReleaseError";
  }
}
