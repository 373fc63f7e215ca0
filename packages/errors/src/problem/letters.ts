/** `notfound` of `Not Found`, and of `NotFoundError`. */
export function letters(text: string): string {
  return text.replace(/^\w+Exception: |(Error|Exception)$|[^a-z]/gi, "").toLowerCase();
}
