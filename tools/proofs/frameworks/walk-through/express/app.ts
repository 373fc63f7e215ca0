import express from "express";

export const app = express();

app
  .route("/reports/:year")
  .get((_request, response) => {
    response.type("text/csv").send("month,orders\n1,1017\n");
  })
  .all((_request, response) => {
    response.status(405).type("text/plain").send("A report can be read but not changed");
  });
