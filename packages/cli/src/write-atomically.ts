import { accessSync, constants, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";

/** Puts a text in the place of what the file holds, all of it or nothing, with the permissions that the file has. */
export function writeAtomically(file: string, text: string): void {
  const path = realpathSync(file); // a link stays one
  accessSync(path, constants.W_OK);
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, text, { flag: "wx", mode: statSync(path).mode });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
