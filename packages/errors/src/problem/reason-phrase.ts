import { phrases } from "../generated/phrases.ts";

/** The reason phrase of an official status (RFC 9110, section 15.1); empty or undefined for any other. */
export function reasonPhrase(status: number): string | undefined {
  return phrases[status - 400];
}

/** The first official status whose phrase has these words, in any casing and whatever is between them; 399 if none has. */
export function statusOfPhrase(words: string): number {
  return 400 + phrases.findIndex((phrase) => letters(phrase).includes(letters(words)));
}

/** `notfound` of `Not Found`, and of `NotFoundError`. */
export function letters(text: string): string {
  return text.replace(/^\w+Exception: |(Error|Exception)$|[^a-z]/gi, "").toLowerCase();
}
