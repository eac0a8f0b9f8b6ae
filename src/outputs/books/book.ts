import type { Address } from '../../addresses/address.ts';
import { addressOf, type BookRef, bookAddress, isBookRef } from '../../addresses/page-ref.ts';
import type { Wordmark } from '../../content/theme/theme.ts';
import { interfaceIn, markedWordsOf, type SiteLanguage } from '../../languages/index.ts';
import type { PartialDate } from '../../model/date.ts';
import type { WorkId } from '../../model/ids.ts';
import type { SetText } from '../../model/set-text.ts';
import type { PlannedSite } from '../../pages/parts/planned-site.ts';
import { journalWords } from '../../site/journal-words.ts';
import { type LicenseView, licenseView } from '../../site/license.ts';
import { type WorkLink, workLink } from '../../site/links.ts';
import { sectionRuns } from '../../site/section-runs.ts';
import { editionFor, workOf } from '../../site/site.ts';
import { type BookPicture, type BookText, bookText, personNames } from './book-text.ts';

/** A group of texts in a book: a section of an issue, or all that belong to none. */
export interface BookSection {
  readonly name?: SetText;
  readonly texts: readonly BookText[];
}

/** What is shown at the front: the issue's own picture, or one that is drawn of words. */
type BookCover = ({ readonly kind: 'picture' } & BookPicture) | { readonly kind: 'drawn' };

/** The journal's name as a drawing, and the colour that it is drawn on. */
interface BookWordmark extends Pick<Wordmark, 'width' | 'height'> {
  readonly svg: string;
  readonly paper: string;
}

/** Everything that a book tells, without the texts themselves. Only data: if two are equal, so are the books. */
export interface Book {
  readonly whole: BookRef['kind'];
  readonly language: SiteLanguage;
  /** The address of the page with the same texts: absolute, permanent, and the book's identifier. */
  readonly url: string;
  readonly journal: {
    readonly title: string;
    readonly url: string;
    readonly publisher?: string;
    readonly issn?: string;
    readonly wordmark?: BookWordmark;
  };
  readonly title: SetText;
  /** The language of the title, if it is another one than the book's. */
  readonly titleLanguage?: SiteLanguage;
  readonly subtitle?: SetText;
  readonly summary?: SetText;
  /** "Issue 2", "Debate". */
  readonly label: string;
  /** The issue's number, for an issue. */
  readonly number?: string;
  readonly date: PartialDate;
  /** The day of the latest change that the content tells of, as `YYYY-MM-DD`. */
  readonly modified: string;
  readonly editors: readonly string[];
  readonly license?: LicenseView;
  readonly cover: BookCover;
  /** In reading order. At least one has texts. */
  readonly sections: readonly BookSection[];
  /** Texts of the issue or debate that exist in other languages only. */
  readonly leftOut: readonly WorkLink[];
}

/** A book of the site, described when it is asked for. */
export interface PlannedBook {
  readonly address: Address;
  readonly ref: BookRef;
  readonly describe: () => Book;
}

/** All books of a site: one for each issue and each debate, in every language in which it has a page. */
export function booksOf(site: PlannedSite): readonly PlannedBook[] {
  return [...site.map.pages.values()].flatMap((ref): PlannedBook[] => {
    if (!isBookRef(ref)) return [];
    const address = bookAddress(ref, site.archive, site.addresses);
    return [
      { address, ref, describe: () => (ref.kind === 'issue' ? issueBook(site, ref) : debateBook(site, ref)) },
    ];
  });
}

function issueBook(site: PlannedSite, ref: Extract<BookRef, { kind: 'issue' }>): Book {
  const { language } = ref;
  const issue = site.archive.issues.get(ref.issue);
  if (!issue) throw new Error(`the archive lost issue ${ref.issue}`);
  const edition = editionFor(workOf(site, issue.introduction), language);
  const { subtitle, summary } = edition;
  const sections = inSections(site, issue.introduction, issue.contents, language);
  return {
    ...commonOf(site, ref, [issue.introduction, ...issue.contents], sections),
    title: edition.title,
    ...(edition.language !== language && { titleLanguage: edition.language }),
    ...(subtitle !== undefined && { subtitle }),
    ...(summary !== undefined && { summary }),
    label: interfaceIn(language).issue(issue.number),
    number: issue.number,
    date: issue.date,
    editors: personNames(site, issue.editors),
    cover: issue.cover ? { kind: 'picture', path: issue.cover.path, ...edition.picture } : { kind: 'drawn' },
    sections,
  };
}

function debateBook(site: PlannedSite, ref: Extract<BookRef, { kind: 'debate' }>): Book {
  const { language } = ref;
  const debate = site.archive.debates.get(ref.opening);
  if (!debate) throw new Error(`the archive lost the debate ${ref.opening}`);
  const opening = editionFor(workOf(site, ref.opening), language);
  const texts = textsIn(site, debate.works, language);
  return {
    ...commonOf(site, ref, debate.works, [{ texts }]),
    title: opening.title,
    ...(opening.language !== language && { titleLanguage: opening.language }),
    label: interfaceIn(language).debates.debate,
    date: debate.latest,
    editors: [],
    cover: { kind: 'drawn' },
    sections: [{ texts }],
  };
}

/** What is said of books of both kinds. */
function commonOf(
  site: PlannedSite,
  ref: BookRef,
  works: readonly WorkId[],
  sections: readonly BookSection[],
): Pick<Book, 'whole' | 'language' | 'url' | 'journal' | 'license' | 'modified' | 'leftOut'> {
  const { language } = ref;
  const { archive, addresses } = site;
  const { publisher, issn, license, url } = archive.journal;
  const days = sections.flatMap(({ texts }) => texts.map(({ modified }) => modified));
  return {
    whole: ref.kind,
    language,
    url: addresses.absolute(addressOf(ref, archive, addresses)),
    journal: {
      title: journalWords(site, language).title,
      url: url.href,
      ...(publisher !== undefined && { publisher }),
      ...(issn !== undefined && { issn }),
      ...wordmarkOf(site),
    },
    ...(license !== undefined && { license: licenseView(license) }),
    modified: days.toSorted().at(-1) ?? '0001-01-01',
    leftOut: works
      .filter((id) => !workOf(site, id).editions.has(language))
      .map((id) => workLink(site, id, language)),
  };
}

function wordmarkOf({ theme }: PlannedSite): { readonly wordmark?: BookWordmark } {
  if (!theme?.wordmark) return {};
  const { width, height, files } = theme.wordmark;
  const paper = theme.colours.light.get('paper') ?? '#ffffff';
  return { wordmark: { width, height, svg: files.light, paper } };
}

/** The texts of an issue: its introduction, then its contents in the editors' order, in runs of the same section. */
function inSections(
  site: PlannedSite,
  introduction: WorkId,
  contents: readonly WorkId[],
  language: SiteLanguage,
): readonly BookSection[] {
  const works = [introduction, ...contents].map((id) => workOf(site, id));
  const here = works.filter(({ editions }) => editions.has(language));
  return sectionRuns(site, here, language).map(({ name, works }) => ({
    ...(name !== undefined && { name }),
    texts: works.map((work) => {
      const text = bookText(site, work, editionFor(work, language));
      return work.kind === 'introduction' ? introductionOf(text, language) : text;
    }),
  }));
}

/** The issue's title, subtitle and summary are on the title page. */
function introductionOf(
  { subtitle: _subtitle, summary: _summary, ...text }: BookText,
  language: SiteLanguage,
): BookText {
  const marked = markedWordsOf(language);
  return {
    ...text,
    title: interfaceIn(language).issues.introductionHeading,
    ...(marked !== undefined && { titleLanguage: marked }),
  };
}

function textsIn(site: PlannedSite, works: readonly WorkId[], language: SiteLanguage): readonly BookText[] {
  return works.flatMap((id) => {
    const work = workOf(site, id);
    const edition = work.editions.get(language);
    return edition ? [bookText(site, work, edition)] : [];
  });
}
