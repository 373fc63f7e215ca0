/** A file as it is wanted; `path` is relative to the workspace, with forward slashes. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}
