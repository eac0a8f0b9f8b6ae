import { conventionsOf, interfaceIn, nameIn, type SiteLanguage } from '../../languages/index.ts';
import type { Work } from '../../model/archive.ts';
import { commentsView } from '../parts/comments.ts';
import { printedAddress } from '../parts/page-text.ts';
import type { PlannedSite } from '../parts/planned-site.ts';
import type { CommentView } from '../views/text-views.ts';
import type { Section } from './printed.ts';
import { readText } from './read-text.ts';

type Comments = Extract<Section, { readonly kind: 'comments' }>;

/** The archived comments on a text: none, or a section with all of them. */
export function commentsSection(site: PlannedSite, work: Work, language: SiteLanguage): readonly Comments[] {
  const comments = work.kind === 'article' ? commentsView(site, work, language) : undefined;
  if (!comments) return [];
  const elsewhere = comments.elsewhere.map((other) => ({
    ...other,
    language: nameIn(language, other.language),
  }));
  const { direction, quotes } = conventionsOf(language);
  const itemsOf = (
    { id, name, date, html, language: own, replies }: CommentView,
    depth: number,
  ): Comments['items'] => {
    const { blocks } = readText(html, {
      ...{ isPart: true, direction, quotes, prefix: `${work.id}/${id}/` },
      wholeAddress: (href) => printedAddress(href, site.archive.journal.url),
      labelOf: () => undefined,
      pictureAt: () => undefined,
    });
    const item = { depth, name, date: date.text, ...(own && { language: own }), blocks };
    return [item, ...replies.flatMap((reply) => itemsOf(reply, depth + 1))];
  };
  const heading = interfaceIn(language).comments.heading(comments.count, elsewhere);
  return [{ kind: 'comments', heading, items: comments.threads.flatMap((thread) => itemsOf(thread, 0)) }];
}
