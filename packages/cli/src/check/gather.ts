import type { RuleId } from "@scope/http-4xx-fixtures/conformance";
import type { Values } from "../command.ts";
import { UnreadableError } from "../unreadable-error.ts";
import { UsageError } from "../usage-error.ts";
import { parseCurl } from "./curl.ts";
import { probesOf } from "./probes.ts";
import { resultOf, type UrlResult } from "./result.ts";
import { type Target, tryServer } from "./try-server.ts";
import type { CheckWords } from "./words.ts";

/** What is to be checked, from where the options say. */
export async function gather(
  values: Values,
  words: readonly string[],
  ignore: readonly RuleId[],
  says: CheckWords,
): Promise<readonly UrlResult[]> {
  const har = [values.har ?? []].flat().map(String);
  if (values.curl === true || har.length > 0) {
    if (words.length > 0)
      throw new UsageError(`--har and --curl ask no server; leave out ${words.join(" ")}`);
    const { checkHar } = await import("./har.ts");
    const recorded = har.flatMap((file) => checkHar(file, ignore));
    return values.curl === true ? [...recorded, await fromPipe(values.method, ignore)] : recorded;
  }
  const targets = await targetsOf(values, words.map(urlOf));
  const pace = {
    perSecond: positive("rate", values.rate ?? "10"),
    atMost: positive("max", values.max ?? "100"),
  };
  const { results, left } = await tryServer(targets, fieldsOf(values.header), ignore, pace);
  if (left > 0) process.stderr.write(`http-4xx: ${says.leftOut(left)}\n`);
  return results;
}

async function targetsOf({ openapi, unsafe }: Values, urls: readonly URL[]): Promise<readonly Target[]> {
  if (typeof openapi === "string") {
    return (await import("./api-targets.ts")).apiTargets(openapi, urls, unsafe === true);
  }
  if (urls.length === 0) throw new UsageError("say which URL");
  return urls.map((url) => ({ url, file: null, probes: probesOf(url, unsafe === true) }));
}

async function fromPipe(method: unknown, ignore: readonly RuleId[]): Promise<UrlResult> {
  if (process.stdin.isTTY)
    throw new UsageError("nothing comes through a pipe; try curl -si URL | http-4xx check --curl");
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  const responses = parseCurl(Buffer.concat(chunks));
  if (responses.length === 0)
    throw new UnreadableError("what came through the pipe has no HTTP response; give curl -i");
  const asked = typeof method === "string" ? method : null;
  return { url: null, file: null, probes: responses.map((each) => resultOf(each, null, asked, ignore)) };
}

function urlOf(word: string): URL {
  const url = URL.canParse(word) ? new URL(word) : undefined;
  if (url?.protocol === "http:" || url?.protocol === "https:") return url;
  throw new UsageError(`${JSON.stringify(word)} is no URL such as http://localhost:3000/`);
}

function positive(name: string, given: unknown): number {
  if (Number(given) > 0 && Number.isFinite(Number(given))) return Number(given);
  throw new UsageError(`--${name} is a number above 0, not ${String(given)}`);
}

/** `Name: value`, as curl takes it. */
function fieldsOf(given: unknown): Readonly<Record<string, string>> {
  const lines = [given ?? []].flat().map((line) => /^([^\s:]+):\s*(.*)$/.exec(String(line)) ?? line);
  return Object.fromEntries(
    lines.map((line) => {
      if (Array.isArray(line)) return [line[1], line[2]];
      throw new UsageError(`--header is "Name: value", not ${JSON.stringify(line)}`);
    }),
  );
}
