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
      <p class="note">
        <InEnglishOnly page={page} />
      </p>
      {packages.map(({ name, description, install, example }) => (
        <section key={name} aria-labelledby={idOf(name)}>
          <h2 id={idOf(name)} lang="en">
            <bdi>{name}</bdi>
          </h2>
          <English page={page}>
            <p>{description}</p>
          </English>
          <h3>{words.install}</h3>
          <CodeBlock page={page} text={install} />
          <h3>{words.example}</h3>
          <CodeBlock page={page} text={example} />
        </section>
      ))}
    </Layout>
  );
}

/** Without the scope, which somebody else may choose. */
function idOf(name: string): string {
  return name.replace(/.*\//, "");
}
