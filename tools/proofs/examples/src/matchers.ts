import { type Http4xxMatchers, matchers } from "@scope/http-4xx-fixtures/matchers";
import { expect } from "vitest";

declare module "vitest" {
  interface Matchers<T> extends Http4xxMatchers {}
}

expect.extend(matchers);
