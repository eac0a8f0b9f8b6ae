/** Something of a text that Markdown cannot hold as it was. `line` is the line of the source, if it is known. */
export type Loss = { readonly line: number | undefined } & (
  | { readonly kind: 'merged-cells' }
  /** A player or a frame, of which a link is left. */
  | { readonly kind: 'embed'; readonly address: string }
  /** An element that is left out; `words` are those in it that readers saw. */
  | { readonly kind: 'dropped-element'; readonly tag: string; readonly words: string }
  /** A link that leads nowhere, of which only the words are left. */
  | { readonly kind: 'dead-link'; readonly address: string; readonly words: string }
  | { readonly kind: 'dropped-picture'; readonly address: string }
  /** A list counted with letters or Roman numerals, which now has numbers. */
  | { readonly kind: 'list-letters' }
  /** Elements nested so deeply that only their words are kept. */
  | { readonly kind: 'too-deep' }
  /** A mention of a note that does not exist, or a note that is never mentioned. */
  | { readonly kind: 'missing-note'; readonly label: string }
  | { readonly kind: 'unmentioned-note'; readonly label: string }
);

/** The parts of a loss without its place. */
export type Lost = Loss extends infer One ? (One extends Loss ? Omit<One, 'line'> : never) : never;
