import "reflect-metadata";
import { Controller, Get, Module } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { ApiParam, ApiResponse, DocumentBuilder, SwaggerModule } from "@nestjs/swagger";
import { responses } from "@scope/http-4xx-openapi";
import { test } from "vitest";
import { expectComplete } from "./complete.ts";

const api = responses({ codes: [404, 405], version: "3.0" });
const { NotFound, MethodNotAllowed } = api.components.responses;

class Orders {
  order(): null {
    return null;
  }
}
// As decorators, which the tests' compiler does not know.
const method = Object.getOwnPropertyDescriptor(Orders.prototype, "order") ?? {};
for (const decorate of [
  Get("/orders/:id"),
  ApiParam({ name: "id", type: String }),
  ApiResponse({ status: 404, ...NotFound }),
]) {
  decorate(Orders.prototype, "order", method);
}
Controller()(Orders);

class Shop {}
Module({ controllers: [Orders] })(Shop);

test("@nestjs/swagger", async () => {
  const app = await NestFactory.create(Shop, { logger: false });
  const config = new DocumentBuilder()
    .setTitle("Orders")
    .setVersion("1.0.0")
    .addGlobalResponse({ status: 405, ...MethodNotAllowed })
    .build();
  const document = SwaggerModule.createDocument(app, config);
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, ...api.components.schemas },
  };
  await expectComplete(document);
  await app.close();
});
