import { fixtures } from "@scope/http-4xx-fixtures";
import { startServer } from "@scope/http-4xx-fixtures/node";
import type { Command, Values } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { logRequests } from "../serve/log-requests.ts";
import { styleFor } from "../terminal/style.ts";
import { UsageError } from "../usage-error.ts";

const serve: Command = {
  name: "serve",
  summary: "A server whose paths answer with the client errors: /404, /iis-451",
  usage: "[OPTION]...",
  options: {
    port: {
      type: "string",
      short: "p",
      value: "NUMBER",
      description: "Where it listens; 4040 unless given, 0: any",
    },
    host: { type: "string", value: "ADDRESS", description: "127.0.0.1 unless given" },
    sequence: { type: "string", value: "LIST", description: "What /sequence answers in turn: 429,425,200" },
  },
  examples: [
    ["http-4xx serve --port 4040", "Then: curl -i http://127.0.0.1:4040/405"],
    ["http-4xx serve --sequence 429,429,200", "To try how a client retries"],
  ],
  run,
};

async function run({ port = "4040", host, sequence }: Values, words: readonly string[]): Promise<number> {
  if (words.length > 0) throw new UsageError(`serve takes no words, such as ${JSON.stringify(words[0])}`);
  const server = await start({
    port: Number(port || Number.NaN),
    ...(typeof host === "string" && { host }),
    ...(typeof sequence === "string" && { sequence: steps(sequence) }),
  });
  const paths = fixtures.map(({ id, response }) => `  /${id.padEnd(10)} ${response.phrase}\n`).join("");
  const more = `  /${"random".padEnd(10)} any of them\n${sequence === undefined ? "" : `  /${"sequence".padEnd(10)} ${String(sequence)}\n`}`;
  process.stdout.write(`${paths}${more}\nListening on ${server.url}, until Ctrl-C\n`);
  logRequests((line) => process.stdout.write(line), styleFor(process.stdout));
  await new Promise<void>((resolve) => process.once("SIGTERM", resolve));
  await server.close();
  return exitCode.answered;
}

type StartOptions = NonNullable<Parameters<typeof startServer>[0]>;

/** What cannot be, such as a port in use, is told as the server tells it. */
async function start(options: StartOptions): ReturnType<typeof startServer> {
  try {
    return await startServer(options);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The server says which of them it does not know. */
function steps(list: string): NonNullable<StartOptions["sequence"]> {
  const words = list.split(",").map((word) => word.trim());
  return words.map((word) => (/^[123]\d\d$|^5\d\d$/.test(word) ? Number(word) : word)) as NonNullable<
    StartOptions["sequence"]
  >;
}

export default serve;
