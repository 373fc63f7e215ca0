import type { Command, Values } from "../command.ts";
import { commandOfOtherWords, commands } from "../commands.ts";
import { completionFor, shells } from "../completion/scripts.ts";
import { exitCode } from "../exit-code.ts";
import { UsageError } from "../usage-error.ts";

const completion: Command = {
  name: "completion",
  summary: "A script that completes commands and options in bash, zsh or fish",
  usage: "bash|zsh|fish",
  suggestions: () => shells,
  options: {},
  examples: [
    ["http-4xx completion bash >> ~/.bashrc", "For bash"],
    ["http-4xx completion zsh >> ~/.zshrc", "For zsh, behind compinit"],
    ["http-4xx completion fish > ~/.config/fish/completions/http-4xx.fish", "For fish"],
  ],
  run,
};

async function run(_: Values, words: readonly string[]): Promise<number> {
  const shell = shells.find((each) => each === words[0]);
  if (shell === undefined || words.length !== 1)
    throw new UsageError(`say for which shell: ${shells.join(", ")}`);
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  const first = all.find(({ name }) => name === commandOfOtherWords) as Command; // one of them
  process.stdout.write(completionFor(shell, all, first));
  return exitCode.answered;
}

export default completion;
