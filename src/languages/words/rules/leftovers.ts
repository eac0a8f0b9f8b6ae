/** Markup that did not become what was meant. */
export type Leftover =
  | {
      readonly kind: LeftoverKind;
      /** What stands in the text, possibly shortened. */
      readonly written: string;
      /** What to write instead of it, if the program knows. */
      readonly better?: string | undefined;
    }
  | {
      readonly kind: 'lost cells';
      readonly written: string;
      readonly cells: number;
      readonly columns: number;
    };

type LeftoverKind =
  /** Brackets and parentheses that did not become a link or a picture. */
  | 'link'
  /** `[words][label]` without a line `[label]: address`. */
  | 'reference'
  /** A line `[label]: address` that nothing refers to, so it is not shown. */
  | 'definition'
  /** Asterisks, underscores or tildes. */
  | 'emphasis'
  /** A blank in the label of a note. */
  | 'note label'
  /** A line that begins like a note, but without a colon. */
  | 'note colon'
  /** `^[` without an end. */
  | 'inline note'
  /** Lines that begin like items of a list, but run together. The second kind has letters or numbers. */
  | 'bullets'
  | 'numbered lines'
  /** `##Heading` */
  | 'heading'
  | 'empty heading'
  /** A paragraph that a line below it made a heading. */
  | 'underlined paragraph'
  /** The text begins with its own title. */
  | 'title'
  /** A block of code without an end. */
  | 'fence'
  /** A backtick. */
  | 'code'
  /** A paragraph that its indentation made code. */
  | 'indented paragraph'
  /** Lines with bars that did not become a table. */
  | 'table'
  /** Markup of other programs: shortcodes, attributes, wiki links. */
  | 'foreign';
