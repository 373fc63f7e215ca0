import { lookupById } from "@scope/http-4xx-lookup";
import type { JSX } from "preact";
import type { Vendor } from "../data/vendors.ts";
import { statusesWithSubstatuses } from "../data/vendors.ts";
import { Layout } from "../page/layout.tsx";
import { messageOf } from "../page/message.ts";
import { type Page, pathOf } from "../page/page.ts";
import { substatusesPath } from "../page/paths.ts";
import { ReferenceLink } from "../page/reference-link.tsx";
import { Product, StatusLink } from "../page/status-link.tsx";
import { Fill } from "../words/fill.tsx";
import { fill } from "../words/template.ts";

/** All codes of one vendor. */
export function VendorPage({ page, vendor }: { readonly page: Page; readonly vendor: Vendor }): JSX.Element {
  const { words } = page.locale;
  const title = fill(words.codesOf, { vendor: vendor.name });
  const detailed = statusesWithSubstatuses(vendor.key);
  return (
    <Layout page={page} title={title} description={title}>
      <h1>
        <Fill text={words.codesOf} values={{ vendor: vendor.name }} />
      </h1>
      <ul class="statuses">
        {vendor.statuses.map((status) => (
          <li key={status.id}>
            <h2>
              <StatusLink page={page} id={status.id} />
            </h2>
            <p>{messageOf(page.locale, status.id).description}</p>
            <Product page={page} status={status} />
          </li>
        ))}
      </ul>
      {detailed.length === 0 ? null : (
        <>
          <h2>{words.substatusCodes}</h2>
          <ul>
            {detailed.map((id) => (
              <li key={id}>
                <a href={pathOf(page, substatusesPath(id))}>
                  <Fill text={words.substatusesOf} values={{ code: lookupById(id)?.code ?? id }} />
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{words.sources}</h2>
      <p>
        <ReferenceLink page={page} reference={vendor.reference} />
      </p>
    </Layout>
  );
}
