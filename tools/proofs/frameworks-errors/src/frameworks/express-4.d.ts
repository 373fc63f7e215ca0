// Its types are those of Express 5, as far as they are used.
declare module "express-4" {
  export { default } from "express";
}
