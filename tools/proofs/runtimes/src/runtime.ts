import type { Found } from "@tools/system";
import type { Outcome } from "../behaviour/behaviour.ts";
import type { Project } from "./project.ts";

/** Something that loads modules and makes the checks. */
export interface Runtime {
  readonly name: string;
  /** The program that it is. */
  readonly found: Found;
  /** Why it cannot make the checks that need sockets to listen on. */
  readonly withoutSockets?: string;
  /** The names of the tests that it runs beside the checks. Then it is a test runner, and tells nothing of what it saw. */
  readonly ownTests?: readonly string[];
  readonly run: (project: Project) => Promise<Run>;
}

/** What came of it. */
export interface Run {
  readonly outcomes: readonly Outcome[];
  /** What went wrong beside the checks, where the runtime tells. */
  readonly troubles?: readonly string[];
}
