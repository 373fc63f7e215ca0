import * as common from "@nestjs/common";
import * as core from "@nestjs/core";
import * as microservices from "@nestjs/microservices";
import { ExpressAdapter } from "@nestjs/platform-express";
import { FastifyAdapter } from "@nestjs/platform-fastify";
import { serverOptions } from "@scope/http-4xx-errors/fastify";
import { type Nest, nestSuite } from "@tools/adapters/nest";

nestSuite({
  common,
  core,
  microservices,
  platforms: { Express: () => new ExpressAdapter(), Fastify: () => new FastifyAdapter(serverOptions()) },
  // What is asked of it is the same in 12, whose types say it.
} as unknown as Nest);
