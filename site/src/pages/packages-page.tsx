import type { JSX } from "preact";
import { packages } from "../data/packages.ts";
import { CodeBlock } from "../page/code-block.tsx";
import { English, InEnglishOnly } from "../page/english.tsx";
import { Layout } from "../page/layout.tsx";
import type { Page } from "../page/page.ts";

/** How the packages are used that hold the same facts. */
export function PackagesPage({ page }: { readonly page: Page }): JSX.Element {
  const { words } = page.locale;
  return (
    <Layout page={page} title={words.packages} description={words.packagesIntro}>
      <h1>{words.packages}</h1>
      <p class="lead">{words.packagesIntro}</p>
      <h2>
        {words.packages} <InEnglishOnly page={page} />
      </h2>
      <English page={page}>
        <dl class="packages">
          {packages.map(({ name, description }) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>{description}</dd>
            </div>
          ))}
        </dl>
      </English>
      <h2>{words.install}</h2>
      <CodeBlock page={page} text={packages.map(({ name }) => `npm install ${name}`).join("\n")} />
      <h2>{words.example}</h2>
      <CodeBlock page={page} text={sample(page.locale.tag)} />
    </Layout>
  );
}

/** One status from each side, in the language of the page. */
function sample(tag: string): string {
  return `import { NotFound } from "@scope/http-4xx-enum";
import * as errors from "@scope/http-4xx-errors";
import { createTranslator } from "@scope/http-4xx-i18n";
import messages from "@scope/http-4xx-i18n/locales/${tag}";
import { lookup } from "@scope/http-4xx-lookup";

const translator = createTranslator([messages], { fallback: "${tag}" });

translator.title(NotFound);
translator.description(NotFound);
lookup(NotFound).cacheable;
throw new errors.NotFound();`;
}
