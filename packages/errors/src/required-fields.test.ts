import * as official from "@scope/http-4xx-enum";
import * as iis from "@scope/http-4xx-enum/vendors/iis";
import { statuses } from "@scope/http-4xx-lookup";
import { describe, expect, test } from "vitest";
import { classOf } from "./class-of.ts";
import * as ourIis from "./generated/vendors/iis.ts";
import * as errors from "./index.ts";
import { MethodNotAllowed, UpgradeRequired } from "./index.ts";

type AnyClass = new (options?: object) => errors.Http4xxError;

const thrown = statuses.filter(({ code, wire }) => wire === code);

describe.each(thrown)("$id $name", ({ id, code, name, phrase, headers }) => {
  const ErrorClass = classOf(id) as unknown as AnyClass;
  // Upgrade is asked for over HTTP/1.1 alone; Connection is ours to write.
  const always = headers.filter(
    ({ name, level, when }) => level === "MUST" && (when === "always" || name === "Upgrade"),
  );
  const fields = Object.fromEntries(always.map((field) => [field.name, "x"]));

  test("has a class", () => {
    const error = new ErrorClass({ headers: fields });
    expect(error).toMatchObject({ status: code, statusCode: code, id, name, message: phrase, phrase });
    expect(ErrorClass.name).toBe(name);
    expect(errors.isHttp4xxError(error, id as "404")).toBe(true);
  });

  test.each(always)("is not constructed without $name", (field) => {
    const without = { ...fields, [field.name]: undefined };
    const { title, section } = field.reference;
    for (const options of [undefined, {}, { headers: without }]) {
      expect(() => new ErrorClass(options)).toThrow(TypeError);
      expect(() => new ErrorClass(options)).toThrow(
        `must carry ${field.name} (${title.replace(/:.*/, "")}${section === null ? "" : `, section ${section}`})`,
      );
    }
    expect(() => new ErrorClass({ headers: { [field.name.toLowerCase()]: "x" } })).not.toThrow();
    expect(() => new ErrorClass({ headers: new Headers({ [field.name]: "x" }) })).not.toThrow();
  });
});

test("what no client receives by that code has no class", () => {
  for (const { id } of statuses.filter(({ code, wire }) => wire !== code))
    expect(classOf(id)).toBeUndefined();
});

test("every name of the enum is one of a class, and none besides", () => {
  const constants = (module: object) =>
    Object.entries(module).filter(([, value]) => typeof value === "number");
  const classes: Record<string, unknown> = { ...errors };
  for (const [name, code] of constants(official)) expect(classes[name], name).toBe(classOf(code));
  const vendors: Record<string, unknown> = { ...ourIis };
  expect(Object.keys(vendors).sort()).toEqual(
    constants(iis)
      .map(([name]) => name)
      .sort(),
  );
  const others = ["Http4xxError", "createError", "default", "isHttp4xxError"];
  const names = [...constants(official).map(([name]) => name), ...others];
  expect(Object.keys(errors).sort()).toEqual(names.sort());
});

test("the message says what to do", () => {
  // @ts-expect-error Allow is missing
  expect(() => new MethodNotAllowed()).toThrow(
    new TypeError(
      "MethodNotAllowed must carry Allow (RFC 9110, section 15.5.6); " + 'put it in headers as "GET, HEAD"',
    ),
  );
});

test("an Allow may be empty, another field may not", () => {
  expect(new MethodNotAllowed({ headers: { Allow: "" } }).headers).toEqual({ Allow: "" });
  expect(() => new UpgradeRequired({ headers: { Upgrade: "" } })).toThrow("must carry Upgrade");
});

test("an Upgrade is named in Connection, unless something is", () => {
  expect(new UpgradeRequired({ headers: { upgrade: "websocket" } }).headers).toEqual({
    upgrade: "websocket",
    Connection: "Upgrade",
  });
  const headers = { Upgrade: "websocket", connection: "close, upgrade" };
  expect(new UpgradeRequired({ headers }).headers).toEqual(headers);
});
