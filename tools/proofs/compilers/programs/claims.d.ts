/** True for one type and no other. An assignment would not do: `any` passes all of them. */
type Is<Actual, Expected> =
  (<T>() => T extends Actual ? 1 : 2) extends <T>() => T extends Expected ? 1 : 2 ? true : false;

/** True for all types but `any`, which a module without types is. */
type Typed<Actual> = 0 extends 1 & Actual ? false : true;

/** Compiles only where the claim is true: `proves<Is<typeof code, 404>>()`. */
declare function proves<_Claim extends true>(): void;
