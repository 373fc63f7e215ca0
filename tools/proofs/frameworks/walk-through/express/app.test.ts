import { fixture } from "@scope/http-4xx-fixtures";
import request from "supertest";
import { expect, test } from "vitest";
import "../matchers.ts";
import { app } from "./app.ts";

test("what is not there is not found", async () => {
  const { target, headers } = fixture("404").request; // GET /articles/1404
  const response = await request(app).get(target).set(headers);
  expect(response).toHaveStatus4xx("404");
  expect(response).toBeConformant();
});

test("a report cannot be deleted", async () => {
  const { target, headers } = fixture("405").request; // DELETE /reports/2024
  const response = await request(app).delete(target).set(headers);
  expect(response).toHaveStatus4xx("405");
  expect(response).toBeConformant();
});
