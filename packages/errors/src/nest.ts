import type { AdapterOptions } from "./adapters/adapter-options.ts";
import { answerFastify, type FastifyReply, type FastifyRequest } from "./adapters/fastify-reply.ts";
import { answerNode, cutShort, type NodeRequest, type NodeResponse } from "./adapters/node-http.ts";

export type { AdapterOptions } from "./adapters/adapter-options.ts";

/** What is needed of the context of an exception. */
export interface NestHost {
  getType(): string;
  switchToHttp(): { getRequest(): unknown; getResponse(): unknown };
}

/** An exception filter: for `app.useGlobalFilters`, or as the value of `APP_FILTER`. */
export interface NestFilter {
  catch(error: unknown, host: NestHost): void;
}

/** What is needed of a logger, such as Nest's own. */
export interface NestLogger {
  error(error: unknown): void;
}

/** How the filter is set up. */
export interface NestOptions extends AdapterOptions {
  /** Where server errors are written: `new Logger("ExceptionsHandler")` is where Nest does. The console unless given. */
  readonly logger?: NestLogger | undefined;
}

/**
 * Whatever was thrown as problem details in the reader's language; for Nest 11 and 12, on Express and Fastify. What is
 * thrown in a context other than HTTP is left to Nest: its transport tells it in a form of its own. A gateway of
 * WebSockets takes no global filters, and should not be given this one.
 *
 * @example
 * app.useGlobalFilters(problems({ translator, logger: new Logger("ExceptionsHandler") }));
 */
export function problems(options: NestOptions = {}): NestFilter {
  const logger = options.logger ?? console;
  return {
    catch(error, host) {
      const type = host.getType();
      // After a filter that gives nothing Nest does what it would do without one, but for a gateway of WebSockets.
      let isLogged = type === "ws";
      if (type === "http") {
        const http = host.switchToHttp();
        const request = http.getRequest();
        const response = http.getResponse() as NodeResponse | FastifyReply;
        isLogged =
          "raw" in response
            ? answerFastify(error, request as FastifyRequest, response, options) >= 500
            : cutShort(response) || answerNode(error, request as NodeRequest, response, options) >= 500;
      }
      if (isLogged) logger.error(error);
    },
  };
}
