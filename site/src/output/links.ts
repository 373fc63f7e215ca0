/** What a page leads to, and where its parts can be led to. */
export interface PageLinks {
  /** Addresses on this site, without what follows `?`. */
  readonly paths: ReadonlySet<string>;
  /** What leads to a part of the page that is not there. */
  readonly deadFragments: readonly string[];
}

const attribute = /\s(?:href|src)="([^"]+)"/g;
const part = /\sid="([^"]+)"/g;

/** Reads the links out of the text of a page, as a browser would find them. */
export function linksOf(html: string, base: string): PageLinks {
  const addresses = new Set([...html.matchAll(attribute)].map(([, address = ""]) => address));
  const ids = new Set([...html.matchAll(part)].map(([, id = ""]) => id));
  const paths = [...addresses].filter((address) => address.startsWith("/") && address.startsWith(base));
  const strays = [...addresses].filter((address) => address.startsWith("/") && !address.startsWith(base));
  const fragments = [...addresses].filter((address) => address.startsWith("#") && !ids.has(address.slice(1)));
  return {
    paths: new Set(paths.map((path) => path.slice(base.length).replace(/\?.*/, ""))),
    deadFragments: [...strays, ...fragments],
  };
}

/** The file that a path leads to. */
export function fileOf(path: string): string {
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}
