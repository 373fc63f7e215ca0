/**
 * What a lookup answers for a key: `Known` where its type is a literal, `Unknown` where it is not. `number` and `string`
 * are none, nor is a template (`nginx-${number}`) or a branded type: what a value of theirs leads to is told at run
 * time. A record of a literal has a property, that of any other key an index signature, which `{}` satisfies.
 * Distributes over a union.
 */
export type Answer<Key extends string | number, Unknown, Known> = Key extends unknown
  ? Record<never, never> extends Record<Key, unknown>
    ? Unknown
    : Known
  : never;
