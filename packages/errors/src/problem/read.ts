/** How much of a list or of header fields is read: nobody needs more, and what is thrown may have no end. */
const limit = 100;

/** What something makes, or undefined where it throws. */
export function attempt<Made>(make: () => Made): Made | undefined {
  try {
    return make();
  } catch {
    // What has been thrown may throw again when it is looked at.
  }
  return undefined;
}

/** A property of whatever was thrown, however deep; undefined where there is none, or a getter or proxy throws. */
export function read(value: unknown, ...path: readonly PropertyKey[]): unknown {
  // What has no properties at all, null and undefined, is passed over.
  return attempt(() =>
    path.reduce((from, key) => (from as Record<PropertyKey, unknown> | null | undefined)?.[key], value),
  );
}

/** A text that says something. */
export function readText(value: unknown, ...path: readonly PropertyKey[]): string | undefined {
  const text = read(value, ...path);
  return typeof text === "string" && text !== "" ? text : undefined;
}

/** The first members of an array; none where it is no array. */
export function readList(value: unknown): readonly unknown[] {
  // Of a revoked proxy not even that can be asked.
  return attempt(() => (Array.isArray(value) ? Array.prototype.slice.call(value, 0, limit) : [])) ?? [];
}

/** Names and values of an object, or the pairs of what is iterated as a `Headers` is, as many as can be read. */
export function readPairs(value: unknown): readonly (readonly [name: string, value: unknown])[] {
  const pairs: [string, unknown][] = [];
  attempt(() => {
    // Of nothing there is none: to throw would take the time of all else.
    const source = Object(value);
    for (const pair of Symbol.iterator in source ? source : Object.entries(source)) {
      if (pairs.push([`${read(pair, 0)}`, read(pair, 1)]) === limit) return;
    }
  });
  return pairs;
}
