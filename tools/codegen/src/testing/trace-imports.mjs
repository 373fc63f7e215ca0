// @ts-check
import { register } from "node:module";

/** With `node --import`: prints the address of every module that is imported. */
register(
  `data:text/javascript,${encodeURIComponent(`
    import { writeSync } from "node:fs";
    export async function resolve(name, context, next) {
      const found = await next(name, context);
      writeSync(2, found.url + "\\n");
      return found;
    }
  `)}`,
);
