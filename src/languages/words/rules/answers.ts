/** What the rules about answers find. */
export interface AnswersFindings {
  readonly 'answers-draft': { id: string; draft: string };
  readonly 'answers-in-a-circle': { circle: readonly string[] };
  readonly 'answers-itself': { id: string };
  readonly 'answers-later': { id: string; date: string; other: string; otherDate: string };
  readonly 'unknown-paragraph': { id: string; paragraph: number; count: number };
  readonly 'unknown-work': { field: string; id: string; suggestion: string | undefined };
}
