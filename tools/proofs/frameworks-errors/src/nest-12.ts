import * as common from "@nestjs/common";
import * as core from "@nestjs/core";
import { ExpressAdapter } from "@nestjs/platform-express";
import { FastifyAdapter } from "@nestjs/platform-fastify";
import { nestApplications } from "./frameworks/nest.ts";

export const nest12 = nestApplications({
  version: "12",
  common,
  core,
  platforms: { Express: () => new ExpressAdapter(), Fastify: () => new FastifyAdapter() },
});
