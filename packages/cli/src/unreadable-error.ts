/** A file could not be read, or not be written. The message says which, and why. */
export class UnreadableError extends Error {}
