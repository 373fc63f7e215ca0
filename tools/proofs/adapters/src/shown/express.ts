import * as errors from "@scope/http-4xx-errors";
import { problems } from "@scope/http-4xx-errors/express";
import { onClientError } from "@scope/http-4xx-errors/node";
import express from "express";
import { translator } from "./translator.ts";

export const app = express();

app.get("/articles/:id", async (request, response) => {
  if (request.params.id !== "17") throw new errors.NotFound();
  response.json({ title: "Short and stout" });
});

app.use(problems({ translator })); // behind the routes

export const serve = (port: number) => app.listen(port).on("clientError", onClientError({ translator }));
