const shape = /^@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;

/**
 * What is wrong with `scope` as the owner of packages that are published to npm and JSR alike, or `undefined`.
 * JSR is the stricter one: 2 to 20 characters, lower-case letters, digits and single hyphens between them.
 */
export function scopeProblem(scope: string): string | undefined {
  if (!scope.startsWith("@")) return `"${scope}" is not a scope: it starts with @, as in @your-scope`;
  if (!shape.test(scope) || scope.includes("--")) {
    return `"${scope}" is not a scope: after the @ come lower-case letters and digits, with single hyphens between`;
  }
  const length = scope.length - 1;
  if (length < 2 || length > 20) return `"${scope}" has ${length} characters after the @: JSR takes 2 to 20`;
  return undefined;
}

/** `text` with every `from` that is a whole scope replaced by `to`; a longer scope that begins alike is another one. */
export function replaceScope(text: string, from: string, to: string): string {
  return text.replaceAll(new RegExp(`${from}(?![a-z0-9-])`, "g"), to);
}
