import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { run } from "../testing/run.ts";

const folder = mkdtempSync(join(tmpdir(), "http-4xx-openapi-"));
afterAll(() => rmSync(folder, { recursive: true }));

const schema = JSON.parse(readFileSync(new URL("../schemas/openapi.json", import.meta.url), "utf8"));
const validate = new Ajv2020().compile(schema);

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const read = (path: string) => readFileSync(path, "utf8");

/** Is the second the first with something put between? */
function inOrder(before: Iterable<string>, after: Iterable<string>): boolean {
  const rest = after[Symbol.iterator]();
  const follows = (wanted: string): boolean => {
    for (let next = rest.next(); next.done !== true; next = rest.next())
      if (next.value === wanted) return true;
    return false;
  };
  return [...before].every(follows);
}

const shop = `# The API of a shop
openapi: 3.0.3   # not 3.1 yet
info: {title: Shop, version: '1'}
security:
- token: []

paths:
  '/orders/{id}':
    parameters:
    - {name: id, in: path, required: true, schema: {type: string}}
    get:
      responses:
        '200':
          description: The order


        # whatever else
        default: {description: Something}
    put:
      requestBody: {content: {application/json: {schema: {type: object}}}}
      responses: {'204': {description: Done}}
components:
  securitySchemes:
    token: {type: http, scheme: bearer}
# the end
`;

describe("components are printed", () => {
  test("as YAML or JSON, in English or the language that is asked for", async () => {
    const { code, stdout } = await run(["openapi", "--codes", "404,IIS-440", "--codes", "410"]);
    expect(code).toBe(2); // ids are written as they are
    const english = await run(["openapi", "--codes", "404,iis-440", "--codes", "Gone"], {
      LANG: "nl_NL.UTF-8",
    });
    const { components } = parse(english.stdout);
    expect(Object.keys(components.responses)).toEqual(["NotFound", "Gone", "LoginTimeOut"]);
    const json = await run(["openapi", "--codes", "404,iis-440,410", "--format", "json"]);
    expect(JSON.parse(json.stdout)).toEqual({ components });
    expect(stdout).toBe("");
    const dutch = await run(["openapi", "--codes", "404", "--lang", "nl"]);
    expect(dutch.stdout).toContain("summary: Niet gevonden");
  });

  test("as --json too, which is as its schema says", async () => {
    const { stdout } = await run(["openapi", "--codes", "404", "--json"]);
    expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true);
  });

  test("as a style guide has them", async () => {
    const dutch = await run(["openapi", "--codes", "400", "--preset", "adr", "--json"]);
    expect(JSON.parse(dutch.stdout).components.schemas.Problem.required).toContain("detail");
    const { stdout } = await run(
      "openapi --codes 404 --names id --default 4XX --type-base https://e.org/ --json".split(" "),
    );
    expect(Object.keys(JSON.parse(stdout).components.responses)).toEqual(["404", "ClientError"]);
    expect(stdout).toContain('"https://e.org/404"');
  });
});

describe("a document is given what it lacks", () => {
  test("and keeps every byte that it had", async () => {
    const path = file("shop.yaml", shop);
    const { code, stdout } = await run(["openapi", "--complete", "--into", path]);
    expect(code).toBe(0);
    expect(stdout).toContain("  GET /orders/{id}: 400, 401, 403, 404\n");
    const kept = shop.split("\n").filter((line) => !line.includes("'204'"));
    expect(inOrder(kept, read(path).split("\n"))).toBe(true);
    expect(read(path)).toContain(`          description: The order
        '400':
          $ref: '#/components/responses/BadRequest'
`);
    expect(read(path)).toContain("responses: {'204': {description: Done}, '400': { $ref: ");
    const { paths, components } = parse(read(path));
    expect(Object.keys(paths["/orders/{id}"].put.responses)).toEqual(
      "204 400 401 403 404 413 415 422".split(" "),
    );
    expect(Object.keys(components)).toEqual(["securitySchemes", "responses", "schemas"]);
  });

  test("and lacks nothing the second time", async () => {
    const path = file("twice.yaml", shop);
    await run(["openapi", "--complete", "--into", path]);
    const once = read(path);
    expect((await run(["openapi", "--complete", "--into", path])).stdout).toContain("lacks nothing");
    expect(read(path)).toBe(once);
  });

  test("components alone without --complete, and what it has under a name stays", async () => {
    const own = "openapi: 3.1.0\ncomponents:\n  responses:\n    NotFound: {description: Ours}\n";
    const path = file("own.yaml", own);
    const { stdout } = await run(["openapi", "--codes", "404,410", "--into", path, "--json"]);
    expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true);
    expect(JSON.parse(stdout).components).toEqual([
      "#/components/schemas/Problem",
      "#/components/responses/Gone",
    ]);
    expect(parse(read(path)).components.responses.NotFound).toEqual({ description: "Ours" });
  });

  test("a schema of its own is never taken for ours", async () => {
    const foreign = `${shop}  schemas:\n    Problem: {type: string}\n`;
    const path = file("foreign.yaml", foreign);
    const { code, stdout } = await run(["openapi", "--complete", "--into", path]);
    expect([code, stdout]).toEqual([0, expect.stringContaining("#/components/schemas/ProblemDetails")]);
    expect(parse(read(path)).components.schemas.Problem).toEqual({ type: "string" });
    expect(read(path)).not.toContain("schemas/Problem'");
    expect((await run(["openapi", "--complete", "--into", path])).stdout).toContain("lacks nothing");
  });

  test("a schema of its own that is one of problems stays, and is referred to", async () => {
    const problem = "{properties: {status: {type: integer}, title: {type: [string, 'null']}, trace: {}}}";
    const path = file("same.yaml", `${shop}  schemas:\n    Problem: ${problem}\n`);
    await run(["openapi", "--complete", "--into", path]);
    expect(Object.keys(parse(read(path)).components.schemas)).toEqual(["Problem"]);
    expect(read(path)).toContain("#/components/schemas/Problem'");
  });

  test("--schema-name names it, and refuses a name that is taken", async () => {
    const foreign = `${shop}  schemas:\n    Problem: {properties: {status: {type: string}, title: {type: string}}}\n`;
    const path = file("named.yaml", foreign);
    const { code, stderr } = await run(
      "openapi --complete --schema-name Problem --into".split(" ").concat(path),
    );
    expect([code, read(path)]).toEqual([2, foreign]);
    expect(stderr).toContain("components/schemas/Problem is another schema");
    expect(stderr).toContain("--schema-name NAME");
    await run("openapi --complete --schema-name Fault --into".split(" ").concat(path));
    expect(Object.keys(parse(read(path)).components.schemas)).toEqual(["Problem", "Fault"]);
  });

  test("--codes with --complete: those alone", async () => {
    const path = file("some.yaml", shop);
    await run(["openapi", "--complete", "--codes", "404", "--into", path]);
    const { paths, components } = parse(read(path));
    expect(Object.keys(paths["/orders/{id}"].get.responses)).toEqual(["200", "404", "default"]);
    expect(Object.keys(components.responses)).toEqual(["NotFound"]);
  });
});

describe("the document may be", () => {
  const document = {
    openapi: "3.1.0",
    paths: {
      "/{id}": {
        get: { parameters: [{ in: "path", name: "id" }], responses: { "200": {}, default: {} } },
        put: { requestBody: {}, responses: {} },
      },
    },
  };
  test.each([
    ["JSON", JSON.stringify(document, null, 2)],
    ["JSON set in tabs", `${JSON.stringify(document, null, "\t")}\n`],
    ["JSON on one line", JSON.stringify(document)],
    ["of Windows", JSON.stringify(document, null, 4).replaceAll("\n", "\r\n")],
    [
      "YAML without an end of the last line",
      "openapi: 3.1.0\npaths:\n    /{id}:\n        get:\n            parameters: [{in: path, name: id}]\n            responses:",
    ],
    [
      "YAML with its codes unquoted",
      "openapi: 3.1.0\r\npaths:\r\n  /{id}:\r\n    get:\r\n      parameters: [{in: path, name: id}]\r\n      responses:\r\n        200: {}\r\n",
    ],
    [
      "of 3.2, with its methods",
      "openapi: 3.2.0\npaths: {/x: {additionalOperations: {COPY: {requestBody: {}}}}}",
    ],
    [
      "one with path items apart",
      "openapi: 3.1.0\npaths:\n  /x:\n    $ref: '#/components/pathItems/X'\ncomponents:\n  pathItems:\n    X:\n      post: {requestBody: {}}\n",
    ],
  ])("%s", async (name, text) => {
    const path = file(name.replaceAll(" ", "-"), text);
    expect(await run(["openapi", "--complete", "--into", path])).toMatchObject({ code: 0, stderr: "" });
    const after = read(path);
    expect(parse(after).components.responses).toHaveProperty("BadRequest");
    expect(after.includes("\r\n")).toBe(text.includes("\r\n"));
    if (text.startsWith("{")) expect(JSON.parse(after).openapi).toBe("3.1.0");
    if (text.includes("200: {}\r")) expect(after).toMatch(/^ {8}400:\r$/m);
    // Nothing that stood there is gone: what was put between is all that there is more.
    expect(inOrder(text.replace(/\{\}|\s/g, ""), after)).toBe(true);
  });

  test("behind a link, which stays one, with its permissions", async () => {
    const path = file("linked.yaml", shop);
    chmodSync(path, 0o640);
    const link = join(folder, "link.yaml");
    symlinkSync(path, link);
    await run(["openapi", "--codes", "404", "--into", link]);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(read(path)).toContain("NotFound:");
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});

describe("what cannot be read stays as it was, and ends with 2", () => {
  test.each([
    ["broken.yaml", "openapi: 3.0.3\npaths: [\n", /broken\.yaml:\d+:\d+: ./],
    ["swagger.yaml", "swagger: '2.0'\n", /3\.0, 3\.1 or 3\.2/],
    ["list.yaml", "- openapi\n", /no OpenAPI document/],
    ["two.yaml", "openapi: 3.0.3\n---\nopenapi: 3.0.3\n", /two\.yaml:2:1/],
    ["shared.yaml", "openapi: 3.0.3\nx: &c {responses: {}}\ncomponents: *c\n", /components is shared/],
    ["alias.yaml", "openapi: 3.0.3\nx: *nothing\n", /nothing/],
    ["latin1.yaml", Buffer.from("openapi: 3.0.3 # \xe9", "latin1").toString("latin1"), undefined],
  ])("%s", async (name, text, says) => {
    const path = join(folder, name);
    writeFileSync(path, text, says === undefined ? "latin1" : "utf8");
    const { code, stderr } = await run(["openapi", "--codes", "404", "--into", path]);
    expect(code).toBe(2);
    expect(stderr).toMatch(says ?? /UTF-8/);
    expect(readFileSync(path, says === undefined ? "latin1" : "utf8")).toBe(text);
  });

  test("no file, or a folder", async () => {
    expect((await run(["openapi", "--codes", "404", "--into", join(folder, "none")])).stderr).toContain(
      "no such file",
    );
    expect((await run(["openapi", "--codes", "404", "--into", folder])).stderr).toContain("is a directory");
  });
});

test.each([
  "",
  "--codes 477",
  "--codes nginx-499",
  "404",
  "--codes 404 --format xml",
  "--codes 404 --complete",
  "--codes 404 --lang tlh",
  "--into x.yaml",
])("openapi %s is wrong usage", async (line) => {
  const { code, stdout, stderr } = await run(["openapi", ...line.split(" ").filter(Boolean)]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(/^http-4xx: .+\nTry: http-4xx openapi --help\n$/);
});
