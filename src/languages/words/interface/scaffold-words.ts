/**
 * The words in a new file for the person who fills it in. Those in place of a value complete `fillIn`: "fill in the
 * title".
 */
export interface ScaffoldWords {
  /** The beginning of a placeholder: "fill in". */
  readonly fillIn: string;
  /** The suggested name of a file that answers a text. `id` is empty if it would make the name too long. */
  readonly answerName: (id: string) => string;
  readonly title: string;
  readonly authors: string;
  readonly translators: string;
  readonly summary: string;
  readonly text: string;
  readonly introduction: string;
  readonly translation: string;
  /** Above commented-out lines of optional fields. */
  readonly unused: string;
}
