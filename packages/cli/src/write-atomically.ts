import {
  accessSync,
  closeSync,
  constants,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { UnreadableError } from "./unreadable-error.ts";

/**
 * Puts a text in the place of what the file holds, all of it or nothing, with the permissions that the file has. Throws
 * `UnreadableError` where it may not, or there is no room.
 */
export function writeAtomically(file: string, text: string): void {
  try {
    const path = realpathSync(file); // a link stays one
    accessSync(path, constants.W_OK);
    const temporary = `${path}.${process.pid}.tmp`;
    const opened = openSync(temporary, "wx", statSync(path).mode);
    try {
      writeFileSync(opened, text);
      closeSync(opened);
      renameSync(temporary, path);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnreadableError(`${file} could not be written, and is as it was: ${reason}`);
  }
}
