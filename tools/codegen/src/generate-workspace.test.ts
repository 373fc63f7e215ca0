/** What an earlier run has judged is not judged again, but by all that it was judged by. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generateWorkspace, regenerateWorkspace } from "./generate-workspace.ts";
import { compareText } from "./terms/compare-text.ts";
import { withComments, withEdit } from "./testing/small-spec.ts";
import { tempWorkspace, writeTexts } from "./testing/temp-workspace.ts";

const english = "spec/messages/en.yaml";
const dutch = "spec/messages/nl.yaml";
const title = "Niet gevonden";

async function knowingWorkspace(): Promise<{ root: string; again: () => unknown }> {
  const root = await tempWorkspace();
  // What is known is kept there, where the generator is installed.
  await mkdir(join(root, "tools/codegen/node_modules"), { recursive: true });
  const again = () => {
    const { files, ...made } = regenerateWorkspace(root, "this one");
    return { ...made, files: [...files].toSorted((a, b) => compareText(a.path, b.path)) };
  };
  again();
  return { root, again };
}

const edit = (root: string, path: string, from: string, to: string) =>
  writeTexts(root, { [path]: withComments(withEdit(path, from, to))[path] ?? "" });

test("the result is that of a run that knows nothing", async () => {
  const { root, again } = await knowingWorkspace();
  await edit(root, dutch, title, "Onvindbaar");
  expect(again()).toEqual(generateWorkspace(root));
});

test("a text that has changed is judged", async () => {
  const { root, again } = await knowingWorkspace();
  await edit(root, dutch, title, "Niet  gevonden");
  expect(again).toThrow(/nl\.yaml:\d+:\d+ - error double-space/);
});

test("so is one that has not, once the English one is the same", async () => {
  const { root, again } = await knowingWorkspace();
  await edit(root, english, "title: Redirect", "title: Omleiding");
  expect(again).toThrow(/nl\.yaml:\d+:\d+ - error same-as-english/);
});
