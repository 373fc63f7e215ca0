import type { StatusModel, VendorModel } from "../../model/model.ts";
import { meaningsByCode } from "../by-code.ts";
import { type Emitter, sourceFile } from "../emitter.ts";
import { siteConstant } from "../site-constant.ts";
import { classDeclarations } from "./classes.ts";
import { classTables } from "./classes-by-id.ts";
import { errorTypes } from "./error-types.ts";
import { isThrown } from "./is-thrown.ts";
import { phraseTable } from "./phrases.ts";
import { repeatableCodes } from "./repeatable.ts";

const folder = "packages/errors/src/generated";

/** A class for each status that an application can answer with: its own code is what the client receives. */
export const errorsEmitter: Emitter = {
  name: "errors",
  *emit({ statuses, vendors, published }) {
    const thrown = statuses.filter(isThrown);
    yield sourceFile(`${folder}/classes.ts`, classDeclarations(thrown.filter(isOfficial), ".."));
    for (const { key, thrown: own } of vendorsThrown(vendors)) {
      yield sourceFile(`${folder}/vendors/${key}.ts`, classDeclarations(own, "../.."));
    }
    const firstOfCode = [...meaningsByCode(statuses).values()]
      .flatMap((meanings) => meanings.slice(0, 1))
      .filter(isThrown);
    const notThrown = statuses.filter((status) => !isThrown(status));
    yield sourceFile(`${folder}/errors.ts`, errorTypes(thrown, firstOfCode, notThrown));
    yield sourceFile(`${folder}/repeatable.ts`, repeatableCodes(thrown));
    yield sourceFile(`${folder}/classes-by-id.ts`, classTables(thrown, firstOfCode));
    yield sourceFile(`${folder}/phrases.ts`, phraseTable(statuses.filter(isOfficial)));
    yield sourceFile(`${folder}/site.ts`, [siteConstant(published.site)]);
  },
};

function vendorsThrown(vendors: readonly VendorModel[]): { key: string; thrown: readonly StatusModel[] }[] {
  return vendors
    .map(({ key, statuses }) => ({ key, thrown: statuses.filter(isThrown) }))
    .filter(({ thrown }) => thrown.length > 0);
}

function isOfficial({ official }: StatusModel): boolean {
  return official;
}
