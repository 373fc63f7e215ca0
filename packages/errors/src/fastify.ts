import type { AdapterOptions } from "./adapters/adapter-options.ts";
import { answerSocket, type ClientError, type ClientSocket } from "./adapters/client-error.ts";
import {
  answerLogged,
  type FastifyReply,
  type FastifyRequest,
  type FastifyServer,
} from "./adapters/fastify-reply.ts";
import { statusError } from "./adapters/status-error.ts";

export type { AdapterOptions } from "./adapters/adapter-options.ts";

type FastifyPlugin = (server: FastifyServer, options: unknown, done: () => void) => void;

/** What only the constructor of Fastify takes. */
export interface FastifyServerOptions {
  /** For what is wrong with an address, before any route is looked for. */
  frameworkErrors(error: unknown, request: FastifyRequest, reply: FastifyReply): void;
  /** For what is no HTTP, before there is a request. */
  clientErrorHandler(error: ClientError, socket: ClientSocket): void;
}

/**
 * Whatever was thrown, and what no route has answered, as problem details in the reader's language; for Fastify 5. It is
 * registered before the routes, and holds for all of them: a plugin that wants it otherwise sets its own handlers.
 *
 * @example
 * const app = fastify({ ...serverOptions({ translator }) });
 * app.register(problems({ translator }));
 */
export function problems(options: AdapterOptions = {}): FastifyPlugin {
  const plugin: FastifyPlugin = (server, _options, done) => {
    server.setErrorHandler((error, request, reply) => answerLogged(error, request, reply, options));
    server.setNotFoundHandler((request, reply) => answerLogged(statusError(404), request, reply, options));
    done();
  };
  // What fastify-plugin does: the handlers are for the server itself, not for the plugin alone.
  return Object.assign(plugin, { [Symbol.for("skip-override")]: true });
}

/**
 * The same for what is wrong before a route is looked for: an address that cannot be decoded, a request that is no HTTP.
 *
 * @example
 * const app = fastify({ logger: true, ...serverOptions({ translator }) });
 */
export function serverOptions(options: AdapterOptions = {}): FastifyServerOptions {
  return {
    frameworkErrors: (error, request, reply) => answerLogged(error, request, reply, options),
    clientErrorHandler: (error, socket) => answerSocket(error, socket, options),
  };
}
