/** A reader that has seen enough (`| head`) and Ctrl-C are no errors of the program: it ends without a word. */
export function endQuietly(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(0);
  });
  // By convention 128 and the number of the signal.
  process.once("SIGINT", () => process.exit(130));
}
