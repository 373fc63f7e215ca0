import { Hono } from "hono";

export const app = new Hono();

app.get("/reports/:year", (c) => c.body("month,orders\n1,1017\n", 200, { "Content-Type": "text/csv" }));

app.all("/reports/:year", (c) => c.text("A report can be read but not changed", 405));
