/** A program that has a use for a package: what it imports, and what it does with it. */
export interface Program {
  readonly imports: string;
  readonly expression: string;
}

/** One thing to do, by the package that does it. `code` and `phrase` are what the program is given. */
export interface UseCase {
  readonly name: string;
  readonly programs: Readonly<Record<string, Program>>;
}

const program = (imports: string, expression: string): Program => ({ imports, expression });

/** The same thing done with us and with each peer that can do it, by the least that it offers for that. */
export const useCases: readonly UseCase[] = [
  {
    name: "a constant",
    programs: {
      "@scope/http-4xx-enum": program('import { NotFound } from "@scope/http-4xx-enum";', "NotFound"),
      // Deprecated there in favour of the enum, but smaller.
      "http-status-codes": program('import { NOT_FOUND } from "http-status-codes";', "NOT_FOUND"),
      "http-status": program('import { status } from "http-status";', "status.NOT_FOUND"),
      statuses: program('import statuses from "statuses";', 'statuses.code["not found"]'),
    },
  },
  {
    name: "the enum",
    programs: {
      "@scope/http-4xx-enum": program('import { Http4xx } from "@scope/http-4xx-enum";', "Http4xx.NotFound"),
      "http-status-codes": program(
        'import { StatusCodes } from "http-status-codes";',
        "StatusCodes.NOT_FOUND",
      ),
    },
  },
  {
    name: "code to phrase",
    programs: {
      "@scope/http-4xx-lookup": program(
        'import { reasonPhrase } from "@scope/http-4xx-lookup";',
        "reasonPhrase(code)",
      ),
      "http-status-codes": program(
        'import { getReasonPhrase } from "http-status-codes";',
        "getReasonPhrase(code)",
      ),
      "http-status": program('import { status } from "http-status";', "status[code as 404]"),
      statuses: program('import statuses from "statuses";', "statuses.message[code]"),
      "http-errors": program('import createError from "http-errors";', "createError(code).message"),
      "@hapi/boom": program(
        'import { Boom } from "@hapi/boom";',
        'new Boom("", { statusCode: code }).output.payload.error',
      ),
      "@http-util/status-i18n": program(
        'import { status } from "@http-util/status-i18n";',
        'status(code, "en")',
      ),
    },
  },
  {
    name: "phrase to code",
    programs: {
      "@scope/http-4xx-lookup": program(
        'import { statusCode } from "@scope/http-4xx-lookup";',
        "statusCode(phrase)",
      ),
      "http-status-codes": program(
        'import { getStatusCode } from "http-status-codes";',
        "getStatusCode(phrase)",
      ),
      statuses: program('import statuses from "statuses";', "statuses(phrase)"),
    },
  },
  {
    name: "code to title in German",
    programs: {
      "@scope/http-4xx-i18n": program(
        [
          'import { createTranslator } from "@scope/http-4xx-i18n";',
          'import de from "@scope/http-4xx-i18n/locales/de";',
        ].join("\n"),
        'createTranslator([de], { fallback: "de" }).title(code)',
      ),
      "@http-util/status-i18n": program(
        'import { status } from "@http-util/status-i18n";',
        'status(code, "de")',
      ),
    },
  },
];
