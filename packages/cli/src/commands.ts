import type { Command } from "./command.ts";

/** Every command, by name. Each is loaded only when it is asked for, so that the others cost it nothing. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  explain: async () => (await import("./commands/explain.ts")).default,
  list: async () => (await import("./commands/list.ts")).default,
  check: async () => (await import("./commands/check.ts")).default,
  serve: async () => (await import("./commands/serve.ts")).default,
  completion: async () => (await import("./commands/completion.ts")).default,
  openapi: async () => (await import("./commands/openapi.ts")).default,
  logs: async () => (await import("./commands/logs.ts")).default,
};

/** What is meant by `http-4xx 404`, where the first word is no command. */
export const commandOfOtherWords = "explain";
