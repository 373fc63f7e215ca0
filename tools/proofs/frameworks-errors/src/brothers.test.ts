/** What the README says to those who come from Boom, HTTPException and HttpException. */
import Boom from "@hapi/boom";
import { HttpException } from "@nestjs/common";
import { isHttp4xxError, NotFound } from "@scope/http-4xx-errors";
import { HTTPException } from "hono/http-exception";
import { expect, test } from "vitest";

const error = new NotFound("No order 9", { headers: { "X-Id": "7" } });

test("Boom takes an error of ours for one of its own, and leaves it as it is", () => {
  expect(Boom.isBoom(error)).toBe(true);
  expect(Boom.isBoom(error, 404)).toBe(true);
  expect(Boom.isBoom(error, 405)).toBe(false);
  expect(Boom.boomify(error)).toBe(error);
  expect(error.output).toMatchObject({ statusCode: 404, headers: { "X-Id": "7" } });
});

test("theirs are none of ours", () => {
  for (const other of [Boom.notFound("x"), new HTTPException(404), new HttpException("x", 404)]) {
    expect(isHttp4xxError(other)).toBe(false);
  }
});

test("what HTTPException and Boom tell of an error, ours tells as well", () => {
  const hono = new HTTPException(404, { message: "No order 9" });
  const boom = Boom.notFound("No order 9");
  expect([error.status, error.message]).toEqual([hono.status, hono.message]);
  expect(error.getResponse().status).toBe(hono.getResponse().status);
  expect([error.output.statusCode, error.message]).toEqual([boom.output.statusCode, boom.message]);
});
