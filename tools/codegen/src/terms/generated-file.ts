/** A file as it is wanted; `path` is relative to the workspace, with forward slashes. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
  /** The rest is written by hand: `text` stands between `<!-- generated: part -->` and `<!-- end: part -->`. */
  readonly part?: string;
}
