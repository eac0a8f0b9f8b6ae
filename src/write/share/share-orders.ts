import { outputFile } from '../../addresses/addresses.ts';
import { interfaceIn } from '../../languages/index.ts';
import { plainOf } from '../../model/set-text.ts';
import { journalWords } from '../../site/journal-words.ts';
import { hasPage, type Site } from '../../site/site.ts';
import type { ShareOrder } from './make-share-pictures.ts';

/** The share pictures of a site: one for the journal in each language, and one for each edition of each work. */
export function shareOrders(site: Site): readonly ShareOrder[] {
  const { archive, addresses } = site;
  const spoken = archive.journal.languages.filter((language) => hasPage(site, addresses.home(language)));
  const ofJournal = spoken.map((language): ShareOrder => {
    const { title, tagline } = journalWords(site, language);
    const path = outputFile(addresses.sharePicture(language));
    return { path, words: { journal: title, title: tagline === '' ? title : tagline } };
  });
  const works = archive.journal.sharePictures ? [...archive.works.values()] : [];
  const ofTexts = works.flatMap((work) =>
    [...work.editions.values()].map(({ language, title }): ShareOrder => {
      const words = {
        journal: journalWords(site, language).title,
        title: plainOf(title),
        issue: interfaceIn(language).issue(work.issue),
      };
      return { path: outputFile(addresses.sharePicture(language, work.id)), words };
    }),
  );
  return [...ofJournal, ...ofTexts];
}
