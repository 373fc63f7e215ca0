import { createServer } from "node:http";
import express from "express";
import express4 from "express-4";
import { throwNamed } from "../thrown.ts";
import type { Application } from "./application.ts";
import { listening } from "./listening.ts";

function application(name: string, make: typeof express): Application {
  return {
    name,
    start: () => {
      const app = make().set("env", "production");
      app.get("/:name", ({ params }) => throwNamed(params.name));
      return listening(createServer(app));
    },
  };
}

export const expressApplications: readonly Application[] = [
  application("Express 4", express4),
  application("Express 5", express),
];
