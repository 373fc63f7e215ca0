import * as common from "@nestjs/common";
import * as core from "@nestjs/core";
import { ExpressAdapter } from "@nestjs/platform-express";
import { FastifyAdapter } from "@nestjs/platform-fastify";
import { type Nest, nestApplications } from "@tools/frameworks-errors/nest";
import { prove } from "@tools/frameworks-errors/prove";
import { describe } from "vitest";

const nest = {
  version: "11",
  common,
  core,
  platforms: { Express: () => new ExpressAdapter(), Fastify: () => new FastifyAdapter() },
  // What is asked of it is the same in 12, whose types say it.
} as unknown as Nest;

describe.each(nestApplications(nest))("$name", prove);
