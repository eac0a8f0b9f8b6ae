import type { Comment, Work } from '../model/archive.ts';
import { type Anchored, anchorsIn, type FindAnchor } from './paragraphs.ts';

/** The anchors of a text's page: those of the text, and its comments. */
export interface PageAnchors extends Pick<Anchored, 'anchors'> {
  readonly find: FindAnchor;
}

/** @param work whose text it is; undefined for one of the journal's own pages */
export function anchorsOfPage(text: Anchored, work: Work | undefined): PageAnchors {
  const findInText = anchorsIn(text);
  const comments = work?.kind === 'article' ? work.comments : [];
  return {
    anchors: text.anchors,
    find: (anchor) => (hasComment(comments, anchor) ? anchor : findInText(anchor)),
  };
}

/** Whether there is a comment with this id, such as `comment_2_1`: the first reply to the second comment. */
function hasComment(comments: readonly Comment[], id: string): boolean {
  if (!/^comment(?:_[1-9]\d*)+$/.test(id)) return false;
  let found: Comment | undefined;
  let among = comments;
  for (const place of id.split('_').slice(1)) {
    found = among[Number(place) - 1];
    among = found?.replies ?? [];
  }
  return found !== undefined;
}
