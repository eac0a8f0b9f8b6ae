declare const brand: unique symbol;

/** A string that was validated where it was read. The name makes the compiler refuse a string of another kind. */
export type Nominal<Name extends string> = string & { readonly [brand]: Name };
