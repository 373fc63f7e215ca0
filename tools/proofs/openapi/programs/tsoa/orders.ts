import { Controller, Get, Route } from "tsoa";

@Route("orders")
export class Orders extends Controller {
  @Get("{id}")
  public order(): string {
    return "";
  }
}
