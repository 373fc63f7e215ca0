import { dispatch } from "./dispatch.ts";
import { endQuietly } from "./end-quietly.ts";
import { exitCode } from "./exit-code.ts";

endQuietly();
dispatch(process.argv.slice(2))
  .catch((error: unknown) => {
    const told = error instanceof Error ? error.stack : String(error);
    process.stderr.write(`http-4xx: this is a mistake of ours, please report it: ${told}\n`);
    return exitCode.unusable;
  })
  .then((code) => {
    process.exitCode = code;
  });
