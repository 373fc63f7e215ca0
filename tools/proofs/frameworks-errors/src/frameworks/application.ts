/** A server of one framework, whose handler throws the error that the path names: `/plain`. */
export interface Application {
  /** The name with the major version, as the README's table has it. */
  readonly name: string;
  readonly start: () => Promise<Running>;
}

export interface Running {
  readonly get: (path: string) => Promise<Response>;
  readonly stop: () => Promise<void> | void;
}
