import { outputFile } from '../../addresses/address.ts';
import { interfaceIn, type SiteLanguage } from '../../languages/index.ts';
import type { Work } from '../../model/archive.ts';
import { plainOf } from '../../model/set-text.ts';
import { journalWords } from '../../site/journal-words.ts';
import { editionFor, hasPage, type Site, workOf } from '../../site/site.ts';
import type { ShareOrder } from './make-share-pictures.ts';

/**
 * The share pictures of a site: one for the journal and each issue in each language that has a page of it, and, unless the
 * journal has them for issues only, one for each edition of each article.
 */
export function shareOrders(site: Site): readonly ShareOrder[] {
  const { archive, addresses } = site;
  const { sharePictures, languages } = archive.journal;
  if (sharePictures === 'none') return [];
  const ofJournal = languages
    .filter((language) => hasPage(site, addresses.home(language)))
    .map((language): ShareOrder => {
      const { title, tagline } = journalWords(site, language);
      const path = outputFile(addresses.sharePicture(language));
      return { path, words: { journal: title, title: tagline === '' ? title : tagline } };
    });
  const orderOf = (work: Work, language: SiteLanguage): ShareOrder => ({
    path: outputFile(addresses.sharePicture(language, work.id)),
    words: {
      journal: journalWords(site, language).title,
      title: plainOf(editionFor(work, language).title),
      issue: interfaceIn(language).issue(work.issue),
    },
  });
  const ofIssues = [...archive.issues.values()].flatMap(({ number, introduction }) =>
    languages
      .filter((language) => hasPage(site, addresses.issue(language, number)))
      .map((language) => orderOf(workOf(site, introduction), language)),
  );
  const articles = sharePictures === 'articles' ? [...archive.works.values()] : [];
  const ofArticles = articles
    .filter(({ kind }) => kind === 'article')
    .flatMap((work) => [...work.editions.keys()].map((language) => orderOf(work, language)));
  return [...ofJournal, ...ofIssues, ...ofArticles];
}
