export * from "./generated/constants.ts";
export * from "./generated/http4xx.ts";
