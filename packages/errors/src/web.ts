/** The web's `Response` where its types are known (DOM, Node's, a worker's): these here do not depend on them. */
export type WebResponse = typeof globalThis extends { Response: { prototype: infer Web } } ? Web : object;
