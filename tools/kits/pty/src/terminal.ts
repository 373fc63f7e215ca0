import { spawn } from "@lydell/node-pty";

/** A program that runs at a terminal. */
export interface Terminal {
  /** All that it has printed so far, escape sequences included. */
  output(): string;
  /** Waits until it has printed that. Rejects where it ends before, or within half a minute does not. */
  until(text: string): Promise<void>;
  /** What a person types: `\u0003` is Ctrl-C. */
  type(keys: string): void;
  /** How it ended. */
  readonly ended: Promise<{ readonly exitCode: number; readonly signal: number }>;
  /** Ends it, if it still runs. */
  close(): void;
}

export interface TerminalOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly columns?: number;
  readonly rows?: number;
}

const patience = 30_000;

export function openTerminal(
  program: string,
  args: readonly string[],
  { cwd, env, columns = 80, rows = 24 }: TerminalOptions,
): Terminal {
  const size = { cols: columns, rows };
  const pty = spawn(program, [...args], { cwd, env: { ...env, TERM: "xterm-256color" }, ...size });
  let printed = "";
  let isOver = false;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  pty.onData((data) => {
    printed += data;
    tell();
  });
  const ended = new Promise<{ exitCode: number; signal: number }>((resolve) => {
    pty.onExit(({ exitCode, signal = 0 }) => {
      isOver = true;
      resolve({ exitCode, signal });
      tell();
    });
  });
  const until = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const fail = (why: string) =>
        reject(new Error(`${program} ${why} ${JSON.stringify(text)}:\n${printed}`));
      const timer = setTimeout(() => finish(() => fail("did not print")), patience);
      const finish = (settle: () => void) => {
        clearTimeout(timer);
        listeners.delete(look);
        settle();
      };
      const look = () => {
        if (printed.includes(text)) finish(resolve);
        else if (isOver) finish(() => fail("ended without"));
      };
      listeners.add(look);
      look();
    });
  return {
    output: () => printed,
    until,
    type: (keys) => pty.write(keys),
    ended,
    close: () => {
      if (!isOver) pty.kill();
    },
  };
}
