/** An input could not be read. The message says which, and why. */
export class UnreadableError extends Error {}
