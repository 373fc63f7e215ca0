/** What a route of `theirs/<example>` throws, by its path, and what the framework makes of it. */
export interface Theirs {
  readonly path: string;
  readonly status: number;
  readonly fields?: Readonly<Record<string, string | null>>;
  readonly body?: RegExp;
}

const problem = { "Content-Type": "application/problem+json" };
const own = { path: "response", status: 418, fields: { "X-Own": "yes" }, body: /^mine$/ };

export const theirs: Readonly<Record<string, readonly Theirs[]>> = {
  next: [
    { path: "redirect", status: 307, fields: { Location: "/articles/17" } },
    { path: "permanent", status: 308, fields: { Location: "/articles/17" } },
    { path: "missing", status: 404, fields: { "Content-Type": null }, body: /^$/ },
    { path: "forbidden", status: 403, fields: { "Content-Type": null }, body: /^$/ },
    own,
    // Had the wrapper kept what Next throws when it prerenders, this would be an error that was stored.
    { path: "prerendered", status: 200, body: /^asked: 1$/ },
    { path: "prerendered/failing", status: 409, fields: problem },
  ],
  sveltekit: [
    { path: "redirect", status: 303, fields: { Location: "/articles/17" } },
    // It tells the status and a message, and becomes a problem.
    { path: "error", status: 409, fields: problem, body: /"detail":"Ordered already"/ },
    own,
  ],
  astro: [
    { path: "redirect", status: 302, fields: { Location: "/articles/17" } },
    { path: "rewrite", status: 200, body: /Short and stout/ },
    own,
  ],
};
