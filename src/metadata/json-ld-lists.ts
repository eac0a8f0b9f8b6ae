/** A property with a list of values, or no property if the list is empty. */
export function some<Name extends string, Value>(
  name: Name,
  values: readonly Value[],
): { readonly [Key in Name]?: readonly Value[] } {
  return values.length === 0 ? {} : ({ [name]: values } as { readonly [Key in Name]: readonly Value[] });
}
