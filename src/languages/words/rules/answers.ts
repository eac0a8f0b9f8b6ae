interface UnknownWork {
  readonly field: string;
  /** An id, or the path of an address on the journal's own site. */
  readonly id: string;
  readonly suggestion: string | undefined;
  /** Set if there is a page at the address. `opening` is the text that opened the debate, if it is a debate's. */
  readonly page?: { readonly opening: string | undefined };
}

/** What the rules about answers find. */
export interface AnswersFindings {
  readonly 'answers-draft': { id: string; draft: string };
  readonly 'answers-in-a-circle': { circle: readonly string[] };
  readonly 'answers-itself': { id: string };
  readonly 'answers-later': { id: string; date: string; other: string; otherDate: string };
  readonly 'unknown-paragraph': { id: string; paragraph: number; count: number };
  readonly 'unknown-work': UnknownWork;
}
