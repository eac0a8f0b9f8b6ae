import { extname } from 'node:path';
import { addressOf, type PageRef } from '../addresses/page-ref.ts';
import { shownPicture } from '../addresses/shown-picture.ts';
import { fileSize } from '../languages/cldr/file-size.ts';
import { conventionsOf, type SiteLanguage } from '../languages/index.ts';
import { doiOf } from '../metadata/record.ts';
import type { Article, Attachment, Edition } from '../model/archive.ts';
import { addressOfDoi } from '../model/doi.ts';
import type { WorkId } from '../model/ids.ts';
import { licenseView } from '../site/license.ts';
import { issueLink, personLinks, sectionName, topicLinks, type WorkLink, workLink } from '../site/links.ts';
import { editionFor, hrefOf, pageOf, workOf } from '../site/site.ts';
import { parallelLinks } from './parallel.ts';
import { answersTo, dateView, quotedAnswers } from './parts/cards.ts';
import { citeView } from './parts/citations.ts';
import { commentsView } from './parts/comments.ts';
import { frameOf } from './parts/frame.ts';
import { type PlannedSite, textView } from './parts/planned-site.ts';
import { debateLinks, searchFacts } from './parts/relations.ts';
import { revisedView } from './parts/revised.ts';
import { staleView } from './parts/stale.ts';
import { takenOfArticle } from './parts/take-along.ts';
import { contributeToWork } from './taking-part/contribute.ts';
import { respondView } from './taking-part/respond.ts';
import type { ArticleView } from './views/article-views.ts';
import type { AttachmentView } from './views/text-views.ts';

/** The page of one edition of an article. */
export function articleView(site: PlannedSite, ref: Extract<PageRef, { kind: 'article' }>): ArticleView {
  const { language } = ref;
  const work = workOf(site, ref.work);
  if (work.kind !== 'article') throw new Error(`${ref.work} is no article`);
  const edition = editionFor(work, language);
  const { subtitle, summary } = edition;
  const respond = respondView(site, work, language);
  const comments = commentsView(site, work, language);
  const stale = staleView(site, work.editions, edition, (other) => pageOf(work, other));
  const doi = doiOf(work, edition);
  const license = work.license ?? site.archive.journal.license;
  return {
    kind: 'article',
    ...frameOf(site, ref, {
      title: edition.title,
      description: summary,
      titleIn: (other) => editionFor(work, other).title,
    }),
    id: work.id,
    ...(subtitle !== undefined && { subtitle }),
    ...(summary !== undefined && { summary }),
    authors: personLinks(site, work.authors, language),
    translators: personLinks(site, edition.translators, language),
    ...translationOf(site, work, edition),
    sideBySide: parallelLinks(site, work, language),
    ...(stale && { stale }),
    ...revisedView(edition),
    issue: issueLink(site, work.issue, language),
    ...(work.section !== undefined && { section: sectionName(site, work.section, language) }),
    date: dateView(work.date, language),
    ...(edition.date && edition.translatedFrom && { translationDate: dateView(edition.date, language) }),
    topics: topicLinks(site, work.topics, language),
    ...pictureOf(site, work, edition),
    text: textView(site, edition),
    attachments: edition.attachments.map((attachment) => attachmentView(site, attachment, language)),
    answers: quotedAnswers(site, work.respondsTo, language),
    ...answersTo(site, work, language),
    debates: debateLinks(site, work.id, language),
    ...(respond && { respond }),
    ...(comments && { comments }),
    ...contributeToWork(site, work, language),
    ...neighbours(site, work, language),
    ...(license !== undefined && { license: licenseView(license) }),
    ...(doi !== undefined && { doi: { text: doi, href: addressOfDoi(doi) } }),
    cite: citeView(site, work, addressOf(ref, site.archive, site.addresses), language),
    ...takenOfArticle(site, work, language),
    search: searchFacts(site, work, language),
    draft: edition.draft,
  };
}

function translationOf(
  site: PlannedSite,
  work: Article,
  edition: Edition,
): Pick<ArticleView, 'translatedFrom'> {
  const { translatedFrom: from } = edition;
  if (!from) return {};
  const href = work.editions.has(from)
    ? hrefOf(site, { kind: 'article', language: from, work: work.id })
    : undefined;
  return { translatedFrom: { language: from, ...(href !== undefined && { href }) } };
}

function pictureOf(site: PlannedSite, work: Article, edition: Edition): Pick<ArticleView, 'picture'> {
  const { image } = work;
  if (!image) return {};
  const shown = shownPicture(image.path, site.archive.media, site.addresses);
  return { picture: { ...shown, alt: '', ...edition.picture } };
}

function attachmentView(
  site: PlannedSite,
  { path, title, size }: Attachment,
  language: SiteLanguage,
): AttachmentView {
  const name = path.split('/').at(-1) ?? path;
  return {
    title: title ?? name,
    href: site.addresses.href(site.addresses.media(path)),
    address: site.addresses.absolute(site.addresses.media(path)),
    type: extname(name).slice(1).toUpperCase(),
    size: fileSize(size, conventionsOf(language).locale),
  };
}

/** The previous and the next article in the issue's contents. */
function neighbours(
  site: PlannedSite,
  work: Article,
  language: SiteLanguage,
): { previous?: WorkLink; next?: WorkLink } {
  const { before, after } = site.neighbours.get(work.id) ?? {};
  const link = (id: WorkId) => workLink(site, id, language);
  return { ...(before && { previous: link(before) }), ...(after && { next: link(after) }) };
}
