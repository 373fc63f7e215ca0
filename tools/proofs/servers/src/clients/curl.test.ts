import { describeWith } from "@tools/system";
import { Program } from "../program.ts";
import { type Received, testClient } from "./test-client.ts";

const curl = await Program.find("curl");

/** What curl ends with where the server closed the connection without an answer. */
const emptyReply = 52;

async function get(url: string): Promise<Received | null> {
  try {
    return read(await curl.run("--silent", "--show-error", "--include", url));
  } catch (error) {
    if ((error as { code?: number }).code === emptyReply) return null; // execFile rejects with the exit code
    throw error;
  }
}

function read(printed: string): Received {
  const end = printed.indexOf("\r\n\r\n");
  const [statusLine = "", ...lines] = printed.slice(0, end).split("\r\n");
  const [, status, statusText = ""] = /^HTTP\/1\.1 (\d{3}) (.*)$/.exec(statusLine) ?? [];
  const fields = lines
    .map((line) => line.split(/: (.*)/))
    .map(([name = "", value = ""]) => [name.toLowerCase(), value]);
  return {
    status: Number(status),
    statusText,
    headers: Object.fromEntries(fields),
    body: printed.slice(end + 4),
  };
}

describeWith("curl", curl, () => {
  testClient(async (url, paths) => {
    const received = new Map<string, Received | null>();
    for (const path of paths) received.set(path, await get(`${url}/${path}`));
    return received;
  });
});
