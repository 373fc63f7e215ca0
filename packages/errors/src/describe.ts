/** How errors of this package know each other, whichever copy they come from; the value is the id. */
export const brand: unique symbol = Symbol.for("@http-4xx/error") as typeof brand;

/** Puts on a class what all its errors have in common. Where it is written, as all that a framework might write to. */
export function describe(
  { prototype }: { readonly prototype: object },
  id: string | null,
  name: string,
  phrase: string,
): undefined {
  own(prototype, brand, id);
  own(prototype, "id", id);
  own(prototype, "name", name);
  own(prototype, "phrase", phrase);
  own(prototype, "isBoom", true);
}

/** Not enumerable: loggers print what is. What has been frozen stays without. */
export function own(target: object, key: PropertyKey, value: unknown): void {
  Reflect.defineProperty(target, key, { value, writable: true, configurable: true });
}
