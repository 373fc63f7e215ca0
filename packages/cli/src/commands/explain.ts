import type { Exchange } from "@scope/http-4xx-fixtures";
import { loadGuidance } from "@scope/http-4xx-i18n/load-guidance";
import { identify, statuses } from "@scope/http-4xx-lookup";
import type { Command, Values } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { explained } from "../explain/explained.ts";
import { type Found, find, ignoredIn } from "../explain/find.ts";
import { screenOf } from "../explain/screen.ts";
import { type Texts, textsIn } from "../explain/texts.ts";
import { languageOption, readerLocale } from "../terminal/reader-locale.ts";
import { styleFor } from "../terminal/style.ts";
import { UsageError } from "../usage-error.ts";

const explain: Command = {
  name: "explain",
  summary: "What a client error means; the word explain may be left out",
  usage: "[OPTION]... CODE|ID|NAME...",
  suggestions: () => statuses.map(({ id }) => id),
  options: {
    all: { type: "boolean", short: "a", description: "Show everything, with an example exchange" },
    json: { type: "boolean", description: "Print JSON (schemas/explain.json)" },
    lang: languageOption,
  },
  examples: [
    ["http-4xx 404", "What a code means"],
    ["http-4xx iis-451", "What a vendor means by it"],
    ["http-4xx 404.13", "A substatus code of IIS"],
    ["http-4xx payload too large", "By name, as any library writes it"],
    ["http-4xx rate limit", "By what people call it"],
    ["curl -si https://example.com/nothing | http-4xx", "What a server has answered"],
  ],
  run,
};

async function run(values: Values, words: readonly string[]): Promise<number> {
  const texts = await textsIn(readerLocale(values.lang, process.env));
  const { asked, found } = words.length > 0 ? await answerTo(words, texts) : await answerToPipe(texts);
  if (found.length === 0) return unknown(asked, texts, values);
  await tellIgnored(words, texts);
  const { catalog, guidance } = texts;
  const answers = await explained(found, catalog.locale);
  const example = values.all === true || values.json === true ? await examples() : () => undefined;
  if (values.json === true) {
    const { answerOf } = await import("../explain/json.ts");
    print({
      locale: catalog.locale,
      answers: answers.map((each) => answerOf(each, catalog, guidance, example(each))),
    });
  } else {
    const all = values.all === true;
    const screen = {
      ...texts,
      all,
      style: styleFor(process.stdout),
      width: Math.min(process.stdout.columns ?? 80, 100),
    };
    const screens = answers.map((each) => screenOf(each, { ...screen, example: example(each) }));
    process.stdout.write(screens.join("\n"));
  }
  return exitCode.answered;
}

interface Answer {
  readonly asked: string;
  readonly found: readonly Found[];
}

/** What is no name in the reader's language may be what people search for in English. */
async function answerTo(words: readonly string[], { catalog, guidance }: Texts): Promise<Answer> {
  const own = find(words, catalog, guidance);
  const found = own.length > 0 ? own : find(words, catalog, await loadGuidance("en"));
  return { asked: words.join(" "), found };
}

/** A server may send any phrase with a code; who asks means something by each word. */
async function tellIgnored(words: readonly string[], { catalog, guidance }: Texts): Promise<void> {
  if (ignoredIn(words, catalog, guidance) === "") return;
  const ignored = ignoredIn(words, catalog, await loadGuidance("en"));
  if (ignored === "") return;
  const { quotedName } = await import("../explain/unknown.ts");
  process.stderr.write(
    `http-4xx: ${quotedName(ignored)} is no name of ${parseInt(words.join(" "), 10)}, and was ignored\n`,
  );
}

async function answerToPipe(texts: Texts): Promise<Answer> {
  if (process.stdin.isTTY) throw new UsageError("say which, such as http-4xx 404");
  const { readPipe } = await import("../explain/piped.ts");
  const piped = await readPipe(process.stdin);
  if ("status" in piped) {
    const status = identify(piped);
    const found = status === undefined ? [] : [{ status, substatus: null }];
    return { asked: String(piped.status), found };
  }
  if (piped.text === "")
    throw new UsageError("nothing came through the pipe; say which, such as http-4xx 404");
  return answerTo([piped.text], texts);
}

async function unknown(
  asked: string,
  { catalog, guidance, words }: Texts,
  { json }: Values,
): Promise<number> {
  const { nearest } = await import("../explain/nearest.ts");
  const { quotedName, reasonOf } = await import("../explain/unknown.ts");
  const near = nearest(asked, catalog, guidance);
  if (json === true) print({ locale: catalog.locale, answers: [], nearest: near.map(({ id }) => id) });
  const names = near.map(({ id }) => `  ${id}  ${catalog.messages[id].title}\n`).join("");
  if (catalog.locale.split("-")[0] === "en") {
    const hint = near.length === 0 ? ". All that are known: http-4xx list" : ". Nearest:";
    process.stderr.write(`http-4xx: ${reasonOf(asked)}${hint}\n${names}`);
  } else {
    const hint = near.length === 0 ? "http-4xx list" : `${words.seeAlso}:`;
    process.stderr.write(`http-4xx: ${words.foundNothing}: ${quotedName(asked)}\n${hint}\n${names}`);
  }
  return exitCode.unknown;
}

/** Loaded for whoever wants to see one: there are many. */
async function examples(): Promise<(found: Found) => Exchange | undefined> {
  const { fixtures } = await import("@scope/http-4xx-fixtures");
  return ({ status }) => fixtures.find(({ id }) => id === status.id);
}

function print(value: object): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

export default explain;
