/** What an error answers by itself breaks no rule: with the fields of the fixture of its status. */
import { createError } from "@scope/http-4xx-errors";
import { fixtures } from "@scope/http-4xx-fixtures";
import { checkResponse } from "@scope/http-4xx-fixtures/conformance";
import { expect, test } from "vitest";

const answered = fixtures.filter(({ wire, response }) => wire === response);

test.each(answered)("$id", ({ id, response: { status, headers } }) => {
  const error = createError(id as "404", "As it is", { headers });
  expect(error.status).toBe(status);
  expect(checkResponse(error.toResponse() as Response)).toEqual([]);
});
