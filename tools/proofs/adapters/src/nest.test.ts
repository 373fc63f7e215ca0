import * as common from "@nestjs/common";
import * as core from "@nestjs/core";
import { ExpressAdapter } from "@nestjs/platform-express";
import { FastifyAdapter } from "@nestjs/platform-fastify";
import { nestSuite } from "./nest/suite.ts";

nestSuite({
  common,
  core,
  platforms: { Express: () => new ExpressAdapter(), Fastify: () => new FastifyAdapter() },
});
