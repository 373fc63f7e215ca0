/** Under a name of its own, beside the other; the types of 5 say all that is used here. */
declare module "express-4" {
  export { default } from "express";
}
