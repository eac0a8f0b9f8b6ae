import type { Address } from '../../addresses/address.ts';
import { addressOf } from '../../addresses/page-ref.ts';
import { conventionsOf, interfaceIn, type SiteLanguage } from '../../languages/index.ts';
import { inWordsOf, type OwnWords } from '../../languages/own-words.ts';
import { changedOn } from '../../metadata/record.ts';
import type { Edition, Work } from '../../model/archive.ts';
import { firstDay } from '../../model/date.ts';
import type { IssueNumber, WorkId } from '../../model/ids.ts';
import { plainOf } from '../../model/set-text.ts';
import { journalWords } from '../../site/journal-words.ts';
import { personLinks } from '../../site/links.ts';
import { editionFor, pageOf, workOf } from '../../site/site.ts';
import type { PlannedSite } from '../parts/planned-site.ts';
import { textFacts } from './article.ts';
import { citeSection } from './cite.ts';
import { type DocumentFacts, documentOf, plannedText } from './document.ts';
import { issueParts, type PrintedWorks, worksIn } from './issue.ts';
import type { PrintDocument } from './printed.ts';

/** What a PDF is made of. */
interface PrintFacts extends DocumentFacts {
  /** The journal's own words. Headings that depend on what a text has are set in them when it is read. */
  readonly words: OwnWords | undefined;
}

/** A text of an issue's PDF. */
interface PrintPart {
  readonly work: WorkId;
  /** The address of its page. */
  readonly page: Address;
  /** The text by itself: an article's own PDF. */
  readonly alone: PlannedPrint;
}

/** A PDF that the site has. */
export interface PlannedPrint {
  readonly address: Address;
  /** Everything that it is made of, with digests in place of the texts: if this is the same, the PDF is. */
  readonly facts: () => PrintFacts;
  /** The whole document. Takes some milliseconds for each text. */
  readonly document: () => PrintDocument;
  /** An issue has these. */
  readonly whole?: {
    readonly parts: () => readonly PrintPart[];
    /** The same PDF with only the titles and addresses of these texts. */
    readonly without: (works: ReadonlySet<WorkId>) => PlannedPrint;
  };
}

/** The PDFs of a site: one for each article and issue in each language it can be read in. None unless the journal wants them. */
export function plannedPrints(site: PlannedSite): readonly PlannedPrint[] {
  if (!site.archive.journal.pdf) return [];
  return [...site.map.pages].flatMap(([page, ref]): readonly PlannedPrint[] => {
    const { language } = ref;
    if (ref.kind === 'article') return [articlePrint(site, page, workOf(site, ref.work), language)];
    if (ref.kind !== 'issue') return [];
    const issue = site.archive.issues.get(ref.issue);
    const works = issue ? worksIn(site, issue, language) : [];
    return works.length === 0 ? [] : [issuePrint(site, page, ref.issue, works, language)];
  });
}

function articlePrint(site: PlannedSite, page: Address, work: Work, language: SiteLanguage): PlannedPrint {
  const address = site.addresses.print(page, 'article');
  return printOf(site, address, language, [work], () => articleFacts(site, work, language));
}

function issuePrint(
  site: PlannedSite,
  page: Address,
  number: IssueNumber,
  works: readonly Work[],
  language: SiteLanguage,
): PlannedPrint {
  const address = site.addresses.print(page, 'issue');
  const without = (unset: ReadonlySet<WorkId>) =>
    printOf(site, address, language, works, () => issueFacts(site, number, { works, unset }, language));
  const parts = () =>
    works.map((work) => {
      const own = pageOf(work, language);
      const place = addressOf(own, site.archive, site.addresses);
      return { work: work.id, page: place, alone: articlePrint(site, place, work, language) };
    });
  return { ...without(new Set()), whole: { parts, without } };
}

function printOf(
  site: PlannedSite,
  address: Address,
  language: SiteLanguage,
  works: readonly Work[],
  make: () => DocumentFacts,
): PlannedPrint {
  const { words } = site.archive.journal;
  const facts = () => ({ ...inWordsOf(words, make), words });
  const editions = () =>
    new Map(works.map((work) => editionFor(work, language)).map((each) => [each.source.path, each]));
  return {
    address,
    facts,
    document: () => {
      const byPath = editions();
      const editionOf = (path: string): Edition => {
        const edition = byPath.get(path);
        if (!edition) throw new Error(`the archive lost ${path}`);
        return edition;
      };
      return inWordsOf(words, () => documentOf(site, make(), language, editionOf));
    },
  };
}

function articleFacts(site: PlannedSite, work: Work, language: SiteLanguage): DocumentFacts {
  const edition = editionFor(work, language);
  const facts = textFacts(site, work, edition, work.id);
  const text = { ...facts, after: [...facts.after, citeSection(site, work, language)] };
  return {
    ...commonFacts(site, work.issue, [work], language),
    title: plainOf(edition.title),
    texts: [plannedText(site, edition, text)],
    inside: {},
  };
}

function issueFacts(
  site: PlannedSite,
  number: IssueNumber,
  { works, unset }: PrintedWorks,
  language: SiteLanguage,
): DocumentFacts {
  const issue = site.archive.issues.get(number);
  if (!issue) throw new Error(`the archive lost issue ${number}`);
  const common = commonFacts(site, number, works, language);
  const title = plainOf(editionFor(workOf(site, issue.introduction), language).title);
  return {
    ...common,
    title: `${title} (${common.running})`,
    ...issueParts(site, issue, language, { works, unset }),
  };
}

function commonFacts(
  site: PlannedSite,
  issue: IssueNumber,
  works: readonly Work[],
  language: SiteLanguage,
): Omit<DocumentFacts, 'title' | 'texts' | 'inside'> {
  const journal = journalWords(site, language).title;
  const number = interfaceIn(language).issue(issue);
  const latest =
    works
      .map((work) => firstDay(changedOn(work, editionFor(work, language))))
      .sort()
      .at(-1) ?? '';
  const [year = 1, month = 1, day = 1] = latest.split('-').map(Number);
  const authors = works.flatMap((work) => personLinks(site, work.authors, language).map(({ name }) => name));
  return {
    language,
    direction: conventionsOf(language).direction,
    authors: [...new Set(authors)],
    date: [year, month, day],
    journal,
    issue: number,
    running: `${journal} · ${number}`,
  };
}
