/** Freezes an object, and nothing in it: what is made of parts freezes those too. */
export const freeze: <Value extends object>(value: Value) => Readonly<Value> = Object.freeze;
