import "reflect-metadata";
import * as errors from "@scope/http-4xx-errors";
import { type NestOptions, problems } from "@scope/http-4xx-errors/nest";
import { freePorts } from "@tools/system/ports";
import { onTestFinished } from "vitest";
import type { Nest } from "./application.ts";

/** An application that takes messages too, with the filter for all of it. What it answers to a message are its errors. */
export async function startMicroservice(
  { common, core, microservices, platforms }: Nest,
  options: NestOptions,
): Promise<(pattern: string) => Promise<unknown>> {
  class Orders {
    ours() {
      throw new errors.NotFound("No order 9");
    }

    async bug() {
      throw new Error("secret");
    }

    own() {
      throw new microservices.RpcException("own");
    }
  }
  for (const name of ["ours", "bug", "own"] as const) {
    const descriptor = Object.getOwnPropertyDescriptor(Orders.prototype, name) ?? {};
    (microservices.MessagePattern(name) as MethodDecorator)(Orders.prototype, name, descriptor);
  }
  common.Controller()(Orders);
  class Root {}
  common.Module({ controllers: [Orders] })(Root);

  const [platform] = Object.values(platforms);
  const app = await core.NestFactory.create(Root, platform?.() as never, { logger: false });
  app.useGlobalFilters(problems(options));
  const { port } = await freePorts(["port"]);
  const transport = { transport: microservices.Transport.TCP, options: { host: "127.0.0.1", port } } as const;
  app.connectMicroservice(transport, { inheritAppConfig: true });
  await app.startAllMicroservices();
  const client = microservices.ClientProxyFactory.create(transport);
  onTestFinished(async () => {
    await client.close();
    await app.close();
  });
  return (pattern) => new Promise((resolve) => client.send(pattern, {}).subscribe({ error: resolve }));
}
