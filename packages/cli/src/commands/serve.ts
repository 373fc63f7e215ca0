import { fixtures } from "@scope/http-4xx-fixtures";
import { type Answered, startServer } from "@scope/http-4xx-fixtures/node";
import { lookupById } from "@scope/http-4xx-lookup";
import type { Command, Values } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { byCode } from "../explain/by-code.ts";
import { answerLine } from "../serve/log-answers.ts";
import { type Style, styleFor } from "../terminal/style.ts";
import { UsageError } from "../usage-error.ts";

const answers = [...fixtures].sort((a, b) => byCode(lookupById(a.id), lookupById(b.id)));

const serve: Command = {
  name: "serve",
  summary: "A server whose paths answer with the client errors: /404, /iis-451",
  usage: "[OPTION]...",
  suggestions: () => [],
  options: {
    port: {
      type: "string",
      short: "p",
      value: "NUMBER",
      description: "Where it listens; 4040 unless given, 0: any",
    },
    host: { type: "string", value: "ADDRESS", description: "127.0.0.1 unless given" },
    sequence: { type: "string", value: "LIST", description: "What /sequence answers in turn: 429,425,200" },
    json: { type: "boolean", description: "Print JSON, a line for each answer (schemas/serve.json)" },
  },
  examples: [
    ["http-4xx serve --port 4040", "Then: curl -i http://127.0.0.1:4040/405"],
    ["http-4xx serve --sequence 429,429,200", "To try how a client retries"],
  ],
  run,
};

async function run(values: Values, words: readonly string[]): Promise<number> {
  const { port = "4040", host, sequence } = values;
  if (words.length > 0) throw new UsageError(`serve takes no words, such as ${JSON.stringify(words[0])}`);
  const show = values.json === true ? asJson : forPeople(styleFor(process.stdout), sequence);
  const server = await start({
    port: portOf(String(port)),
    ...(typeof host === "string" && { host }),
    ...(typeof sequence === "string" && { sequence: steps(sequence) }),
    onAnswer: (answered) => process.stdout.write(show.answer(answered)),
  });
  process.stdout.write(show.start(server.url));
  await new Promise<void>((resolve) => process.once("SIGTERM", resolve));
  await server.close();
  return exitCode.answered;
}

interface Show {
  start(url: string): string;
  answer(answered: Answered): string;
}

const asJson: Show = {
  start: (url) => {
    const paths = [...answers.map(({ id }) => `/${id}`), "/random", "/sequence"];
    return `${JSON.stringify({ url, paths })}\n`;
  },
  answer: (answered) => `${JSON.stringify(answered)}\n`,
};

function forPeople(style: Style, sequence: unknown): Show {
  const rows = [
    ...answers.map(({ id, response }) => [id, response.phrase]),
    ["random", "any of them"],
    ["sequence", typeof sequence === "string" ? sequence : "what --sequence says, in turn"],
  ];
  const paths = rows
    .map(([path = "", answer]) => `  ${style("bold", `/${path.padEnd(14)}`)} ${answer}\n`)
    .join("");
  return {
    start: (url) => `${paths}\nListening on ${url}, until Ctrl-C\n`,
    answer: (answered) => answerLine(answered, style),
  };
}

function portOf(given: string): number {
  if (/^\d+$/.test(given) && Number(given) <= 65_535) return Number(given);
  throw new UsageError(`--port is a number from 0 to 65535, not ${JSON.stringify(given)}`);
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
