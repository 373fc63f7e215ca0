/** `NotFound`, `NOT_FOUND`, `not-found` and `Not Found` are one name. As `lookupByName` of the lookup package has it. */
export function nameKey(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, "");
}
