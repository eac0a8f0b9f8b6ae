import type { SiteLanguage } from '../languages/index.ts';
import type { Comment } from '../model/archive.ts';
import { some } from './json-ld-lists.ts';

/** A comment in schema.org's vocabulary. */
interface CommentData {
  readonly '@type': 'Comment';
  readonly url: string;
  readonly author: { readonly '@type': 'Person'; readonly name: string };
  readonly datePublished: string;
  readonly inLanguage: SiteLanguage;
  readonly comment?: readonly CommentData[];
}

/** Author, date and anchor of each comment, with replies nested. The text is on the page and is not repeated here. */
export function commentsData(
  comments: readonly Comment[],
  page: string,
  original: SiteLanguage,
  prefix: string,
): readonly CommentData[] {
  return comments.map(({ name, date, language = original, replies = [] }, index) => {
    const id = `${prefix}_${index + 1}`;
    return {
      '@type': 'Comment',
      url: `${page}#${id}`,
      author: { '@type': 'Person', name },
      datePublished: date.iso,
      inLanguage: language,
      ...some('comment', commentsData(replies, page, original, id)),
    };
  });
}

/** How many comments there are, replies included. */
export function countOf(comments: readonly Comment[]): number {
  return comments.reduce((sum, { replies = [] }) => sum + 1 + countOf(replies), 0);
}
