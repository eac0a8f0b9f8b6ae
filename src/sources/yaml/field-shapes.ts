/** What a field holds: one text, a list of texts, groups of fields, or a text that may also be written as a group. */
export type FieldShape = 'text' | 'list' | 'groups' | 'text-or-group';

/** The fields that a kind of file can have, to understand lines that YAML does not. */
export interface FieldShapes {
  /** Undefined if no field has this name. */
  readonly shapeOf: (name: string) => FieldShape | undefined;
  /** Whether any words can stand before a colon, such as the names in people.yaml. */
  readonly hasOwnNames: boolean;
}

/** For YAML of which nothing is known. */
export const UNKNOWN_SHAPES: FieldShapes = { shapeOf: () => undefined, hasOwnNames: false };
