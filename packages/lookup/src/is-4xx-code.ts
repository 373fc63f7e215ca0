/**
 * Is this an integer from 400 to 499, which is what the tables can be asked for? An index outside an array costs an
 * engine five times as much as one inside. A constant that the package does not export, because an engine reads the
 * binding of a declared or exported function anew at every call.
 */
export const is4xxCode = (value: unknown): value is number =>
  // Number.isInteger says no to whatever is no number, without converting it.
  Number.isInteger(value) && (value as number) >= 400 && (value as number) < 500;
