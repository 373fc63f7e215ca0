/** What the generator builds after an edit of a sentence, and of nothing else, is what a build from nothing makes of it. */
import { Clone } from "@tools/clone";
import { contents } from "@tools/clone/contents";
import { members } from "@tools/group";
import { afterAll, beforeAll, expect, test } from "vitest";

const minutes = 60_000;
const folders = members.map(({ folder }) => `packages/${folder}/dist`);
let copy: Clone;

beforeAll(async () => {
  copy = await Clone.create();
  await copy.install();
  await copy.must("pnpm", "generate");
}, 5 * minutes);

afterAll(() => copy.remove());

/** Another word at the end of the first text of that kind; what does not end a line stays as it is. */
async function edit(path: string, text: RegExp): Promise<void> {
  const before = await copy.read(path);
  const after = before.replace(text, (found) => `${found} 'xyzzy'`);
  expect(after).not.toBe(before);
  await copy.write(path, after);
}

test(
  "an edited sentence is in every package that has it, as if all were built from nothing",
  async () => {
    await edit("spec/messages/fy.yaml", /^ {4}description: [^"'\n]+$/m);
    await edit("spec/guidance/fy.yaml", /^ {4}(?:reader|client): [^"'\n]+$/m);
    const before = await contents(copy.folder, folders);
    const said = await copy.must("pnpm", "generate");
    expect(said).toContain("wrote packages/i18n/src/generated/locales/fy.json");
    expect(said).toContain("wrote packages/i18n/src/generated/guidance/fy.json");
    // Nothing but the texts was built.
    expect(said).not.toContain("turbo");
    const built = await contents(copy.folder, folders);
    const changed = Object.keys(built).filter((path) => built[path] !== before[path]);
    expect(changed).toContain("packages/i18n/dist/locales/fy.js");
    expect(changed).toContain("packages/cli/dist/single/http-4xx.mjs");
    for (const folder of folders) await copy.remove(folder);
    await copy.must("pnpm", "build", "--force");
    expect(await contents(copy.folder, folders)).toEqual(built);
  },
  5 * minutes,
);
