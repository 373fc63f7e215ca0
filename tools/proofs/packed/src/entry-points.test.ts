import { expect, test } from "vitest";
import { entryPoints } from "./entry-points.ts";

const vendors = {
  "./vendors/*": {
    import: { types: "./dist/vendors/*.d.ts", default: "./dist/vendors/*.js" },
    require: "./dist/vendors/*.cjs",
  },
};

test("a plain subpath is taken as it stands", () => {
  expect(entryPoints({ "./data.json": "./dist/data.json" }, [])).toEqual([
    { subpath: "./data.json", files: { "": "./dist/data.json" } },
  ]);
});

test("a wildcard is filled in from the files, in order", () => {
  const files = ["./dist/vendors/nginx.js", "./dist/vendors/iis.js", "./dist/index.js"];
  expect(entryPoints(vendors, files).map((entry) => entry.subpath)).toEqual([
    "./vendors/iis",
    "./vendors/nginx",
  ]);
});

test("one file of a set is enough to expect the whole set", () => {
  expect(entryPoints(vendors, ["./dist/vendors/nginx.cjs"])).toEqual([
    {
      subpath: "./vendors/nginx",
      files: {
        "import/types": "./dist/vendors/nginx.d.ts",
        "import/default": "./dist/vendors/nginx.js",
        require: "./dist/vendors/nginx.cjs",
      },
    },
  ]);
});

test("a wildcard that matches nothing is no entry point", () => {
  expect(entryPoints(vendors, ["./dist/index.js"])).toEqual([]);
});
