/** What validators throw or give for `{ age: "x", items: [{ amount: "y" }] }`, and where they found it. */
import { toProblem } from "@scope/http-4xx-errors/problem";
import { Ajv } from "ajv";
import { type } from "arktype";
import { IsInt, ValidateNested, validateOrReject } from "class-validator";
import { body, validationResult } from "express-validator";
import Joi from "joi";
import * as v from "valibot";
import { expect, test } from "vitest";
import * as yup from "yup";
import { z } from "zod";
import { translator } from "./world.ts";

const input = { age: "x", items: [{ amount: "y" }] };

class Item {
  amount: unknown = "y";
}
IsInt()(Item.prototype, "amount");

class Order {
  age: unknown = "x";
  items = [new Item()];
}
IsInt()(Order.prototype, "age");
ValidateNested()(Order.prototype, "items");

const forZod = z.object({ age: z.number(), items: z.array(z.object({ amount: z.number() })) });
const forValibot = v.object({ age: v.number(), items: v.array(v.object({ amount: v.number() })) });
const forArkType = type({ age: "number", items: type({ amount: "number" }).array() });
const forJoi = Joi.object({
  age: Joi.number(),
  items: Joi.array().items(Joi.object({ amount: Joi.number() })),
});
const forYup = yup.object({
  age: yup.number().strict(),
  items: yup.array().of(yup.object({ amount: yup.number().strict() })),
});
const number = { type: "number" };
const items = { type: "array", items: { type: "object", properties: { amount: number } } };
const forAjv = { $async: true, type: "object", properties: { age: number, items } };

const validators: Readonly<Record<string, () => unknown>> = {
  Zod: () => forZod.parse(input),
  Valibot: () => v.parse(forValibot, input),
  ArkType: () => forArkType.assert(input),
  Joi: () => Joi.attempt(input, forJoi, { abortEarly: false }),
  Yup: () => forYup.validate(input, { abortEarly: false }),
  Ajv: () => new Ajv({ allErrors: true }).validate(forAjv, input),
  "class-validator": () => validateOrReject(new Order()),
  "express-validator": async () => {
    const request = { body: input };
    for (const name of ["age", "items[0].amount"])
      await body(name, "must be a number").isNumeric().run(request);
    validationResult(request).throw();
  },
  "a list of Ajv": () => {
    const ajv = new Ajv({ allErrors: true });
    ajv.validate({ ...forAjv, $async: false }, input);
    throw ajv.errors;
  },
  "a result of a Standard Schema": async () => {
    throw await forZod["~standard"].validate(input);
  },
};

test.each(Object.entries(validators))("%s", async (_, validate) => {
  const error: unknown = await Promise.resolve()
    .then(validate)
    .then(
      () => undefined,
      (reason: unknown) => reason,
    );
  const { status, headers, problem } = toProblem(error, { translator, locale: "nl" });
  expect(status).toBe(400);
  expect(problem?.errors?.map(({ pointer }) => pointer).sort()).toEqual(["/age", "/items/0/amount"]);
  for (const { detail } of problem?.errors ?? []) expect(detail).toMatch(/number|integer/);
  // Nobody knows in which language the findings are.
  expect(headers).not.toHaveProperty("content-language");
});
