import type { SiteLanguage } from '../../languages/index.ts';
import type { Article, Comment } from '../../model/archive.ts';
import { followAddress } from '../../site/own-links.ts';
import type { Site } from '../../site/site.ts';
import { renderPlain } from '../../text/render-plain.ts';
import type { CommentsView, CommentView } from '../views/text-views.ts';
import { dateView } from './cards.ts';

/** The archived comments on an article. Undefined if there are none. */
export function commentsView(
  site: Site,
  { comments, original }: Article,
  reader: SiteLanguage,
): CommentsView | undefined {
  if (comments.length === 0) return undefined;
  const languages = languagesOf(comments, original);
  return {
    count: languages.length,
    elsewhere: [...new Set(languages)]
      .filter((language) => language !== reader)
      .sort()
      .map((language) => ({ language, count: languages.filter((each) => each === language).length })),
    threads: threadsOf(site, comments, original, reader, 'comment'),
  };
}

/** The language of each comment and reply: its own, or else the one the article was written in. */
function languagesOf(comments: readonly Comment[], original: SiteLanguage): readonly SiteLanguage[] {
  const found: SiteLanguage[] = [];
  const waiting = [...comments];
  for (let comment = waiting.pop(); comment; comment = waiting.pop()) {
    found.push(comment.language ?? original);
    waiting.push(...(comment.replies ?? []));
  }
  return found;
}

function threadsOf(
  site: Site,
  comments: readonly Comment[],
  original: SiteLanguage,
  reader: SiteLanguage,
  prefix: string,
): readonly CommentView[] {
  return comments.map(({ name, date, text, language = original, replies = [] }, index) => {
    const id = `${prefix}_${index + 1}`;
    return {
      id,
      name,
      date: dateView(date, reader),
      html: renderPlain(text, language, (href) => followAddress(site, href, reader)),
      ...(language !== reader && { language }),
      replies: threadsOf(site, replies, original, reader, id),
    };
  });
}
