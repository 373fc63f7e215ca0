import { fileURLToPath } from "node:url";
import { spawn } from "@lydell/node-pty";

export const program: string = fileURLToPath(
  new URL("dist/http-4xx.js", import.meta.resolve("@scope/http-4xx-cli/package.json")),
);

/** The command at a terminal of 80 columns. */
export interface Session {
  /** All that was written to it, by either stream. */
  readonly screen: () => string;
  /** Waits until that was written. */
  readonly shows: (text: string) => Promise<void>;
  readonly type: (keys: string) => void;
  readonly ended: Promise<number>;
}

export const ctrlC = "\u0003";

export function atTerminal(words: readonly string[], environment: NodeJS.ProcessEnv = {}): Session {
  const { NO_COLOR: _, CI: __, ...own } = process.env;
  const env = { ...own, TERM: "xterm-256color", LC_ALL: "C", ...environment };
  const terminal = spawn(process.execPath, [program, ...words], { cols: 80, rows: 24, env });
  let screen = "";
  const waiting = new Set<() => void>();
  terminal.onData((data) => {
    screen += data;
    for (const look of waiting) look();
  });
  return {
    screen: () => screen,
    shows: (text) =>
      new Promise((resolve) => {
        const look = () => {
          if (!screen.includes(text)) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    type: (keys) => terminal.write(keys),
    ended: new Promise((resolve) => terminal.onExit(({ exitCode }) => resolve(exitCode))),
  };
}
