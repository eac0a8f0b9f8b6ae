import type { Brand } from './nominal.ts';

/** An article's file name without suffixes, or `issue-<number>` for an issue's introduction. */
export type WorkId = Brand<'WorkId'>;
/** An issue's number as printed: `2`, `12-13`, `special`. It is the name of the issue's folder. */
export type IssueNumber = Brand<'IssueNumber'>;
/** A person's name as an address part: "N'Tanya Lee" is `ntanya-lee`. Spellings that share it are one person. */
export type PersonId = Brand<'PersonId'>;
/** A topic as an address part. */
export type TopicId = Brand<'TopicId'>;
/** A key of journal.yaml's `sections`. */
export type SectionId = Brand<'SectionId'>;
/** The file name, without suffixes, of a page in `content/pages/`. */
export type PageId = Brand<'PageId'>;

/** The id of an issue's introduction as a work of its own, so that it can answer and be answered. */
export function introductionId(issue: IssueNumber): WorkId {
  return `issue-${issue}` as WorkId;
}

/**
 * A name as a part of an address: lower case, accents and apostrophes dropped, words joined by hyphens.
 * Letters of other scripts stay as they are. Empty where the name holds no letter or digit.
 */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ]/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
