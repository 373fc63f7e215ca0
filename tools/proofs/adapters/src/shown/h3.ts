import * as errors from "@scope/http-4xx-errors";
import { problems } from "@scope/http-4xx-errors/h3";
import { H3 } from "h3";
import { translator } from "./translator.ts";

export const app = new H3({ onError: problems({ translator }) });

app.get("/articles/:id", (event) => {
  if (event.context.params?.id !== "17") throw new errors.NotFound();
  return { title: "Short and stout" };
});
