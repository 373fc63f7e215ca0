import "reflect-metadata";
import type { Server } from "node:http";
import { Controller, Get, Module, Param } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { ExpressAdapter } from "@nestjs/platform-express";
import { FastifyAdapter } from "@nestjs/platform-fastify";
import { throwNamed } from "../thrown.ts";
import type { Application } from "./application.ts";
import { listening } from "./listening.ts";

function application(name: string, adapter: () => ExpressAdapter | FastifyAdapter): Application {
  return {
    name,
    start: async () => {
      class Orders {
        find(name: string) {
          throwNamed(name);
        }
      }
      class Orderly {}
      // What `@Get()` and the others do.
      const method = Object.getOwnPropertyDescriptor(Orders.prototype, "find") ?? {};
      Param("name")(Orders.prototype, "find", 0);
      Get(":name")(Orders.prototype, "find", method);
      Controller()(Orders);
      Module({ controllers: [Orders] })(Orderly);
      const app = await NestFactory.create(Orderly, adapter(), { logger: false });
      await app.listen(0, "127.0.0.1");
      return listening(app.getHttpServer() as Server);
    },
  };
}

export const nestApplications: readonly Application[] = [
  application("Nest 12 on Express", () => new ExpressAdapter()),
  application("Nest 12 on Fastify", () => new FastifyAdapter()),
];
