/**
 * Some packages are compiled for engines without class fields: each object of theirs gets its fields by calls of a helper,
 * `_defineProperty(this, "type", type)`. markdown-it makes many objects, and with the calls takes 1.4 times as long.
 */
const DEFINED = /\b_defineProperty\(\s*(\w+),\s*(?:\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\/\s*)?"([\w$]+)",/g;

/** A module with assignments in place of the calls. They do the same if no class it extends has a setter of such a name. */
export function withPlainFields(source: string): string {
  // The parenthesis that ends the call ends the assignment.
  return source.replace(DEFINED, '($1.$2 =');
}
