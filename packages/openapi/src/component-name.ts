/** The name as it is. Throws a TypeError for one that OpenAPI does not allow (Components Object). */
export function checkedName(owner: string, name: string): string {
  if (typeof name === "string" && /^[A-Za-z0-9._-]+$/.test(name)) return name;
  throw new TypeError(
    `${owner} is named ${JSON.stringify(name)}; a component's name has letters, digits, ".", "_" and "-" alone`,
  );
}
