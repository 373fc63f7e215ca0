// @generated from spec/ by pnpm generate

/**
 * Where the pages of the reference site are, one for each status, with a slash at its end: what `typeBase` takes for
 * problems whose `type` leads there. undefined: whoever made these packages has published none.
 *
 * @example
 * toProblem(error, { typeBase: referenceSite }).problem?.type; // "https://www.example.org/http-4xx/404"
 */
export const referenceSite: string | undefined = undefined;
