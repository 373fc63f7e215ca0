import "reflect-metadata";
import type { Server } from "node:http";
import type * as common from "@nestjs/common";
import type * as core from "@nestjs/core";
import { throwNamed } from "../thrown.ts";
import type { Application } from "./application.ts";
import { listening } from "./listening.ts";

/** The modules of one version of Nest: two of them cannot be installed for one package. */
export interface Nest {
  readonly version: string;
  readonly common: Pick<typeof common, "Controller" | "Get" | "Module" | "Param">;
  readonly core: Pick<typeof core, "NestFactory">;
  readonly platforms: Readonly<Record<string, () => common.HttpServer>>;
}

export function nestApplications({ version, common, core, platforms }: Nest): readonly Application[] {
  return Object.entries(platforms).map(([platform, adapter]) => ({
    name: `Nest ${version} on ${platform}`,
    start: async () => {
      const app = await core.NestFactory.create(rootModule(common), adapter() as never, { logger: false });
      await app.listen(0, "127.0.0.1");
      return listening(app.getHttpServer() as Server);
    },
  }));
}

/** What `@Controller()`, `@Get()` and the others do. */
function rootModule({ Controller, Get, Module, Param }: Nest["common"]) {
  class Orders {
    find(name: string) {
      throwNamed(name);
    }
  }
  class Orderly {}
  Param("name")(Orders.prototype, "find", 0);
  Get(":name")(Orders.prototype, "find", Object.getOwnPropertyDescriptor(Orders.prototype, "find") ?? {});
  Controller()(Orders);
  Module({ controllers: [Orders] })(Orderly);
  return Orderly;
}
