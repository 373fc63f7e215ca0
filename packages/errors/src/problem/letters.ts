/** `notfound` of `Not Found`, and of `NotFoundError`; what has no letters of English as it is. */
export function letters(text: string): string {
  return text.replace(/^\w+Exception: |(Error|Exception)$|[^a-z]/gi, "").toLowerCase() || text;
}
