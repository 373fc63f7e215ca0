/** What is known of a status, as the spec tells it in English. */
export interface StatusData {
  readonly id: string;
  readonly code: number;
  readonly name: string;
  readonly phrase: string;
  /** What it means, in one sentence without a full stop. */
  readonly description: string;
  /** Other names of the same status. */
  readonly aliases?: readonly string[];
  readonly headers?: readonly HeaderData[];
  readonly problem: ProblemData;
}

/** A field that a response with this status has, or may have. */
export interface HeaderData {
  readonly name: string;
  readonly level: string;
  /** The id of the condition under which the level holds. */
  readonly when: string;
  /** Is it in every such response? */
  readonly required: boolean;
  /** Where the level is laid down. */
  readonly rule: string;
  readonly example: string;
}

/** The problem of the fixture; without a type of its own it says no more than the status. */
export interface ProblemData {
  readonly type?: string;
  readonly title?: string;
  readonly detail: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}
