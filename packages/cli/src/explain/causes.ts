import type { Cause } from "@scope/http-4xx-lookup/causes";

/** So many directives of a server fit into a line. */
const most = 3;

/** By server: the first directives that decide, or with `all` each cause and the line of the error log that tells it. */
export function causeLines(causes: readonly Cause[], all: boolean): readonly string[] {
  if (all) return causes.map(lineOf);
  const servers = [...new Set(causes.map(({ server }) => server))];
  return servers.flatMap((server) => {
    const own = causes.filter((cause) => cause.server === server);
    const directives = [...new Set(own.flatMap(({ directive }) => directive ?? []))];
    const shown = [...directives.slice(0, most), ...(directives.length > most ? ["..."] : [])];
    return shown.length === 0 ? [] : [`${server}: ${shown.join(", ")}`];
  });
}

function lineOf({ server, directive, module, text, errorLog, substatus }: Cause): string {
  const where = [directive, module === null ? null : `(${module})`].filter((part) => part !== null);
  const log = errorLog === null ? "" : `; log: ${errorLog.message} [${errorLog.level}]`;
  const detail = substatus === null ? "" : ` (${substatus})`;
  return `${[server, ...where].join(" ")}: ${text}${detail}${log}`;
}
