/** A reader that has seen enough (`| head`) and Ctrl-C are no errors of the program: it ends without a word. */
export function endQuietly(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      process.exit(0);
    });
  }
  process.once("SIGINT", end);
}

/** By convention 128 and the number of the signal. */
export const interrupted = 130;

export function end(): never {
  process.exit(interrupted);
}
