import { parseArgs } from "node:util";
import { type Command, listOf, type Values } from "./command.ts";
import { commandOfOtherWords, commands } from "./commands.ts";
import { exitCode } from "./exit-code.ts";
import { UnreadableError } from "./unreadable-error.ts";
import { UsageError } from "./usage-error.ts";

/** Runs the command that the words name; the answer is the exit code. */
export async function dispatch(words: readonly string[]): Promise<number> {
  const [first, ...rest] = words;
  if (first === "--version" || first === "-V") return print((await import("./version.ts")).version);
  if (first === "--help" || first === "-h") return print(await (await import("./help.ts")).helpOfAll());
  const named = first !== undefined && Object.hasOwn(commands, first) ? first : undefined;
  const load = commands[named ?? commandOfOtherWords];
  if (load === undefined) return complain(`"${first ?? ""}" is no command`, "http-4xx --help");
  return run(await load(), named === undefined ? words : rest);
}

async function run(command: Command, words: readonly string[]): Promise<number> {
  const help = `http-4xx ${command.name} --help`;
  try {
    const { values, positionals } = parse(command, words);
    await checkChoices(command, values);
    checkExclusive(command, values);
    if (values.help === true) return print((await import("./help.ts")).helpOf(command));
    return await command.run(values, positionals);
  } catch (error) {
    if (error instanceof UsageError) return complain(error.message, help);
    if (error instanceof UnreadableError) {
      process.stderr.write(`http-4xx: ${error.message}\n`);
      return exitCode.unusable;
    }
    throw error;
  }
}

function parse(command: Command, words: readonly string[]): ReturnType<typeof parseArgs> {
  const help = { type: "boolean", short: "h" } as const;
  try {
    return parseArgs({ args: [...words], options: { ...command.options, help }, allowPositionals: true });
  } catch (error) {
    // What parseArgs throws for a wrong option is a TypeError with a sentence for people.
    if (error instanceof TypeError) throw new UsageError(sentenceOf(error));
    throw error;
  }
}

/** Of an unknown option Node also tells how to pass a word that looks like one, which no command takes. */
function sentenceOf({ message }: TypeError): string {
  const unknown = /^Unknown option '([^']*)'/.exec(message)?.[1];
  return unknown === undefined ? message : `there is no option ${JSON.stringify(unknown)}`;
}

async function checkChoices({ options }: Command, values: Values): Promise<void> {
  for (const [name, { choices, multiple }] of Object.entries(options)) {
    const given = multiple === true ? listOf(values[name]) : [values[name] ?? []].flat();
    const wrong = choices && given.find((each) => !choices.includes(String(each)));
    if (choices === undefined || wrong === undefined) continue;
    const either = new Intl.ListFormat("en-GB", { type: "disjunction" });
    // A long list is no help.
    const { closest } = await import("fastest-levenshtein");
    const may = choices.length > 10 ? `such as ${closest(String(wrong), choices)}` : either.format(choices);
    throw new UsageError(`--${name} is ${may}, not ${String(wrong)}`);
  }
}

function checkExclusive({ exclusive = [] }: Command, values: Values): void {
  const [first, second] = exclusive.filter((name) => values[name] !== undefined);
  if (second !== undefined)
    throw new UsageError(`--${first} and --${second} exclude each other; leave one out`);
}

function print(text: string): number {
  process.stdout.write(`${text}\n`);
  return exitCode.answered;
}

function complain(message: string, help: string): number {
  process.stderr.write(`http-4xx: ${message}\nTry: ${help}\n`);
  return exitCode.unusable;
}
