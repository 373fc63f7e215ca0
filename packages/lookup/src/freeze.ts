/** Freezes plain data all the way down. What is frozen already was frozen all the way down. */
export function freeze<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    for (const inner of Object.values(Object.freeze(value))) freeze(inner);
  }
  return value;
}
