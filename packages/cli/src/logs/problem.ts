/** An input that could not be read, or is no log. The message is a sentence for people. */
export class Problem extends Error {}

const sentences: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EACCES: "you may not read it; try sudo, or a group that may read logs (adm on Debian)",
  EPERM: "you may not read it",
  Z_DATA_ERROR: "it is damaged; what stands behind the damage could not be read",
  EISDIR: "it is a directory; name the files in it",
};

/** What went wrong with a file, as a sentence. */
export function problemOf(file: string, error: unknown): Problem {
  if (error instanceof Problem) return error;
  // Errors of the file system and of zlib are Errors with a code.
  const { code = "", message } = error as NodeJS.ErrnoException;
  return new Problem(`${file}: ${sentences[code] ?? message}`);
}
