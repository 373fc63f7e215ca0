import { LargeWorkspace, type Taken } from "../../codegen/src/testing/large-workspace.ts";
import type { Times } from "./stages.ts";

/** The command in a workspace of so many statuses, as anyone runs it: with nothing there, and once more. */
export async function timeCommand(size: number): Promise<Times> {
  const workspace = await LargeWorkspace.create(size);
  try {
    const first = await workspace.generate();
    await workspace.addComment();
    return { ...rows("first run", first), ...rows("all as before", await workspace.generate()) };
  } finally {
    await workspace.remove();
  }
}

function rows(what: string, { milliseconds, megabytes }: Taken): Times {
  return { [`the command, ${what}`]: milliseconds, [`the command, ${what}, MB`]: megabytes };
}
