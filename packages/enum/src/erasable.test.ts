import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import * as erasable from "./generated/erasable.ts";
import { Http4xx } from "./generated/http4xx.ts";
import { IisHttp4xx } from "./generated/vendors/iis.ts";
import { NginxHttp4xx } from "./generated/vendors/nginx.ts";

const run = promisify(execFile);
const packageFolder = join(import.meta.dirname, "..");

test.each([
  ["Http4xx", Http4xx, erasable.Http4xx],
  ["NginxHttp4xx", NginxHttp4xx, erasable.NginxHttp4xx],
  ["IisHttp4xx", IisHttp4xx, erasable.IisHttp4xx],
])("%s has the names and codes of the enum, in its order", (_, members, object) => {
  const named = Object.entries(members).filter(([name]) => Number.isNaN(Number(name)));
  expect(Object.entries(object)).toEqual(named);
});

describe("under erasableSyntaxOnly", () => {
  test("the objects compile", async () => {
    await expect(compile("src/generated/erasable.ts")).resolves.toBe("");
  });

  test("the enums do not, which is why the objects are there", async () => {
    await expect(compile("src/generated/http4xx.ts")).resolves.toContain("TS1294");
  });
});

/** What the compiler says about a file. */
async function compile(path: string): Promise<string> {
  const tsc = join(packageFolder, "../../node_modules/.bin/tsc");
  const options = ["--ignoreConfig", "--noEmit", "--strict", "--erasableSyntaxOnly", "--pretty", "false"];
  return run(tsc, [...options, path], { cwd: packageFolder }).then(
    ({ stdout }) => stdout,
    (error: { stdout: string }) => error.stdout, // execFile rejects with an Error that carries the output
  );
}
