import { fixture } from "@scope/http-4xx-fixtures";
import { expect, test } from "vitest";
import "../matchers.ts";
import { app } from "./app.ts";

test.each(["404", "405"] as const)("what provokes %s gets it, as the RFCs ask", async (id) => {
  const { method, target, headers } = fixture(id).request;
  const response = await app.request(target, { method, headers });
  expect(response).toHaveStatus4xx(id);
  expect(response).toBeConformant();
});
