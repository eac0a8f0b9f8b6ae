/** What a new file says to the one who fills it in. What stands in place of a value completes `fillIn`. */
export interface ScaffoldWords {
  /** What a placeholder begins with: "fill in". */
  readonly fillIn: string;
  /** The name of a file that answers a text, to begin with; without an id where that is too long. */
  readonly answerName: (id: string) => string;
  readonly title: string;
  readonly authors: string;
  readonly translators: string;
  readonly summary: string;
  readonly text: string;
  readonly introduction: string;
  readonly translation: string;
  /** Above the lines that are there to be used. */
  readonly unused: string;
}
