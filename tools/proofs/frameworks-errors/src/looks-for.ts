/** In which of `shapes` a framework finds the status: why an error of ours has each of these properties. */
export function looksFor(framework: string): readonly string[] {
  const [name = ""] = Object.keys(found).filter((start) => framework.startsWith(start));
  return found[name] ?? [];
}

const either = ["status", "statusCode", "expose"];

const found: Readonly<Record<string, readonly string[]>> = {
  Express: either,
  Fastify: either,
  Koa: either,
  Hono: ["getResponse"],
  "Nest 11": ["statusCode", "expose"],
  // The signature of http-errors.
  "Nest 12": ["expose"],
  h3: either,
  hapi: ["output"],
  Elysia: ["status", "expose", "toResponse"],
  restify: ["statusCode", "expose"],
};
