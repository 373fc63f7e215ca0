import type { StatusModel, VendorModel } from "../../model/model.ts";
import { type Emitter, sourceFile } from "../emitter.ts";
import { classDeclarations } from "./classes.ts";
import { errorsInterface } from "./errors-interface.ts";
import { isThrown } from "./is-thrown.ts";

const folder = "packages/errors/src/generated";

/** A class for each status that an application can answer with: its own code is what the client receives. */
export const errorsEmitter: Emitter = {
  name: "errors",
  *emit({ statuses, vendors }) {
    const thrown = statuses.filter(isThrown);
    yield sourceFile(`${folder}/classes.ts`, classDeclarations(thrown.filter(isOfficial), ".."));
    for (const { key, thrown: own } of vendorsThrown(vendors)) {
      yield sourceFile(`${folder}/vendors/${key}.ts`, classDeclarations(own, "../.."));
    }
    yield sourceFile(`${folder}/errors.ts`, errorsInterface(thrown));
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
