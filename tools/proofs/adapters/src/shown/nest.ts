import { type INestApplication, Logger, ValidationPipe } from "@nestjs/common";
import { problems } from "@scope/http-4xx-errors/nest";
import { translator } from "./translator.ts";

export function configure(app: INestApplication): void {
  app.useGlobalPipes(new ValidationPipe());
  app.useGlobalFilters(problems({ translator, logger: new Logger("ExceptionsHandler") }));
}
