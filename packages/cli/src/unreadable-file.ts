import { UnreadableError } from "./unreadable-error.ts";

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EACCES: "you may not read it",
  EISDIR: "it is a directory",
  ERR_ENCODING_INVALID_ENCODED_DATA: "it is no text in UTF-8",
};

/** Why a file could not be read, as a sentence. */
export function unreadableFile(file: string, error: unknown): UnreadableError {
  // Errors of the file system and of decoders are Errors with a code.
  const { code = "", message } = error as NodeJS.ErrnoException;
  return new UnreadableError(`${file} could not be read: ${reasons[code] ?? message}`);
}
