import { type Emitter, sourceFile } from "../emitter.ts";
import { siteConstant } from "../site-constant.ts";
import { wordLoaders, wordsModule } from "./words.ts";

const folder = "packages/cli/src/generated";

/** Where the command sends people who want to read more, and the words that it has from the site. */
export const cliEmitter: Emitter = {
  name: "cli",
  *emit({ published, siteWords }) {
    yield sourceFile(`${folder}/site.ts`, [siteConstant(published.site)]);
    yield sourceFile(`${folder}/words.ts`, wordLoaders([...siteWords.keys()]));
    for (const [tag, texts] of siteWords) yield sourceFile(`${folder}/words/${tag}.ts`, wordsModule(texts));
  },
};
