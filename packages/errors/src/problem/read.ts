/** What something makes, or undefined where it throws. */
export function attempt<Made>(make: () => Made): Made | undefined {
  try {
    return make();
  } catch {
    // What has been thrown may throw again when it is looked at.
  }
  return undefined;
}

/** The paths that have been read, split: to split takes an engine longer than to read. None comes from outside. */
const split: Record<string, readonly (readonly string[])[]> = {};

/**
 * A property of whatever was thrown, however deep: the first that is there, or that `take` makes something of, by paths
 * such as `output.statusCode status`. undefined where there is none, or a getter or proxy throws.
 */
export function read<Taken = unknown, Found = unknown>(
  value: unknown,
  paths: string,
  take: (found: Found) => unknown = (found) => found,
): Taken | undefined {
  split[paths] ??= paths.split(" ").map((path) => path.split("."));
  for (const path of split[paths]) {
    try {
      let found = value;
      // What has no properties at all, null and undefined, is passed over.
      for (const key of path) found = (found as Readonly<Record<string, unknown>> | null | undefined)?.[key];
      found = found == null ? found : take(found as Found);
      // Of the type that `take` gives, or of any.
      if (found != null) return found as Taken;
    } catch {
      // The next one may be readable.
    }
  }
  return undefined;
}

/** The first of them that is a text and says something. */
export function readText(value: unknown, paths: string): string | undefined {
  return read(value, paths, textOf);
}

/** What is a text and says something. */
export function textOf(value: unknown): string | null {
  return (typeof value === "string" && value) || null;
}

/** The first hundred members of an array, which may have no end; none where it is no array. */
export function readList(value: unknown): unknown[] {
  // Of a revoked proxy not even that can be asked.
  return attempt(() => Array.isArray(value) && [...value.slice(0, 100)]) || [];
}

/** Names and values of an object, or the pairs of what is iterated as a `Headers` is: the first hundred that can be read. */
export function readPairs<Value = unknown>(
  value: unknown,
): readonly (readonly [name: string, value: Value])[] {
  const pairs: [string, Value][] = [];
  attempt(() => {
    // Of nothing there is none: to throw would take the time of all else.
    const source = Object(value);
    for (const [name, each] of Symbol.iterator in source ? source : Object.entries(source)) {
      if (pairs.push([`${name}`, each]) > 99) return;
    }
  });
  return pairs;
}
