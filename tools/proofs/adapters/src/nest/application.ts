import "reflect-metadata";
import type { Writable } from "node:stream";
import type * as Common from "@nestjs/common";
import type * as Core from "@nestjs/core";
import type * as Microservices from "@nestjs/microservices";
import type { NestOptions } from "@scope/http-4xx-errors/nest";
import { problems } from "@scope/http-4xx-errors/nest";
import { IsInt } from "class-validator";
import { throwOne } from "../framework.ts";
import { fieldsOfClient, fieldsOfContent } from "../thrown.ts";

/** The modules of one version of Nest. */
export interface Nest {
  readonly common: typeof Common;
  readonly core: typeof Core;
  readonly microservices: typeof Microservices;
  /** Its adapters, by the platform's name. */
  readonly platforms: Readonly<Record<string, () => Common.INestApplication | object>>;
}

class Article {
  age: unknown;
}
IsInt()(Article.prototype, "age");

/** Decorated by hand: nothing here compiles decorators. */
export async function start({ common, core }: Nest, adapter: object, options: NestOptions): Promise<string> {
  class Articles {
    found() {
      return "found";
    }
    thrown(name: string, response: { header(name: string, value: string): unknown }) {
      for (const [field, value] of Object.entries({ ...fieldsOfContent, ...fieldsOfClient }))
        response.header(field, value);
      throwOne(name);
    }
    create(article: Article) {
      return article;
    }
    byId(id: number) {
      return id;
    }
    guarded() {
      return "in";
    }

    late(response: Writable | { readonly raw: Writable }) {
      ("raw" in response ? response.raw : response).write("half");
      throw new Error("late");
    }

    login() {
      throw new common.UnauthorizedException();
    }
    custom() {
      throw new common.BadRequestException({ message: "No", code: "E9", statusCode: 400 });
    }
  }
  const decorate = (name: keyof Articles, ...decorators: MethodDecorator[]) => {
    const descriptor = Object.getOwnPropertyDescriptor(Articles.prototype, name);
    for (const decorator of decorators) decorator(Articles.prototype, name, descriptor ?? {});
  };
  decorate("found", common.Get("/") as MethodDecorator);
  decorate("thrown", common.Get("/throw/:name") as MethodDecorator);
  common.Param("name")(Articles.prototype, "thrown", 0);
  common.Res({ passthrough: true })(Articles.prototype, "thrown", 1);
  decorate("create", common.Post("/articles") as MethodDecorator);
  common.Body()(Articles.prototype, "create", 0);
  Reflect.defineMetadata("design:paramtypes", [Article], Articles.prototype, "create");
  decorate("byId", common.Get("/articles/:id") as MethodDecorator);
  common.Param("id", common.ParseIntPipe)(Articles.prototype, "byId", 0);
  decorate("late", common.Get("/late") as MethodDecorator);
  common.Res()(Articles.prototype, "late", 0);
  decorate("guarded", common.Get("/guarded") as MethodDecorator);
  const refusing = { canActivate: () => false };
  decorate("guarded", common.UseGuards(refusing) as MethodDecorator);
  decorate("login", common.Get("/login") as MethodDecorator);
  decorate("custom", common.Get("/custom") as MethodDecorator);
  common.Controller()(Articles);
  class Root {}
  common.Module({ controllers: [Articles] })(Root);
  const app = await core.NestFactory.create(Root, adapter as Common.INestApplication & never, {
    logger: false,
  });
  app.useGlobalPipes(new common.ValidationPipe());
  app.useGlobalFilters(problems(options));
  app.enableCors({ origin: ["https://www.example.com"] });
  await app.listen(0, "127.0.0.1");
  const { onTestFinished } = await import("vitest");
  onTestFinished(() => app.close());
  return app.getUrl();
}
