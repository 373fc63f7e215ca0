/** Freezes an object, and nothing in it: what is made of parts freezes those too. */
export function freeze<Value extends object>(value: Value): Readonly<Value> {
  return Object.freeze(value);
}
