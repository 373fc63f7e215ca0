// @generated from spec/ by pnpm generate

/** Codes after which the same request may be sent again, whatever its method. */
export const repeatable: readonly number[] = [408, 421, 425, 429, 420];

/** Codes after which it may be where Retry-After says when. */
export const repeatableWhenTold: readonly number[] = [413];
