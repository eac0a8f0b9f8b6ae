import { byText } from './by-text.ts';
import type { Nominal } from './nominal.ts';

/** An article's file name without suffixes, or `issue-<number>` for an issue's introduction. */
export type WorkId = Nominal<'WorkId'>;
/** An issue's number as printed: `2`, `12-13`, `special`. Also the name of the issue's folder. */
export type IssueNumber = Nominal<'IssueNumber'>;
/** A person's name as a URL segment: "N'Tanya Lee" is `ntanya-lee`. Spellings with the same id are one person. */
export type PersonId = Nominal<'PersonId'>;
/** A topic as a URL segment. */
export type TopicId = Nominal<'TopicId'>;
/** A key of journal.yaml's `sections`. */
export type SectionId = Nominal<'SectionId'>;
/** The file name, without suffixes, of a page in `content/pages/`. */
export type PageId = Nominal<'PageId'>;

/** The id of an issue's introduction, which is a work of its own so that it can take part in debates. */
export function introductionId(issue: IssueNumber): WorkId {
  return `issue-${issue}` as WorkId;
}

/**
 * Turns a name into a URL segment: lower case, without accents and apostrophes, words joined by hyphens. Keeps letters
 * of other scripts. Returns an empty string if the name has no letter or digit.
 */
export const slugOf: (name: string) => string = byText((name) =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ]/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, ''),
);
