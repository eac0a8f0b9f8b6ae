import { extname } from 'node:path';
import { addressOf } from '../addresses/page-ref.ts';
import type { SiteLanguage } from '../languages/index.ts';
import type { Answer, Article, Comment, Edition, Issue, Work } from '../model/archive.ts';
import { laterOf, type PartialDate } from '../model/date.ts';
import type { Doi } from '../model/doi.ts';
import type { TopicId } from '../model/ids.ts';
import { plainOf } from '../model/set-text.ts';
import { licenseView } from '../site/license.ts';
import { absolute, issueLink, sectionName, topicName, workLink } from '../site/links.ts';
import { hrefOf, pageOf, type Site, workOf } from '../site/site.ts';
import { type NamedPerson, people } from './named-people.ts';

/**
 * Everything that metadata says about one edition of a text. All formats are made from it, so that they agree.
 * Addresses are absolute, and texts have no emphasis. A translation has its own record.
 */
export interface TextRecord {
  readonly kind: Work['kind'];
  readonly url: string;
  readonly language: SiteLanguage;
  readonly title: string;
  readonly subtitle?: string;
  readonly summary?: string;
  readonly authors: readonly NamedPerson[];
  readonly translators: readonly NamedPerson[];
  /** When this edition appeared, or else the work's date. */
  readonly date: PartialDate;
  /** When it last changed: the later of its publication and its revision. */
  readonly changed: PartialDate;
  readonly issue: IssueRecord;
  readonly section?: string;
  /** In the work's order. */
  readonly topics: readonly TopicRecord[];
  /** Only on the original: a DOI identifies that text. */
  readonly doi?: Doi;
  /** Address of the license. */
  readonly license?: string;
  /** The license's address, or its identifier if no address follows from it. */
  readonly rights?: string;
  /** The other editions of the work. */
  readonly otherEditions: readonly OtherEdition[];
  /** The edition that this one was translated from, if the archive has it. */
  readonly translationOf?: OtherEdition;
  /** Editions that were translated from this one. */
  readonly translations: readonly OtherEdition[];
  readonly answers: readonly AnsweredRecord[];
  /** Address of its PDF, if the site has one. */
  readonly pdf?: string;
  readonly attachments: readonly { readonly url: string; readonly extension: string }[];
  readonly comments: readonly Comment[];
  /** The language of comments that do not name one. */
  readonly original: SiteLanguage;
}

export interface TopicRecord {
  readonly id: TopicId;
  readonly name: string;
}

export interface OtherEdition {
  readonly language: SiteLanguage;
  readonly title: string;
  readonly url: string;
}

/**
 * A text that this one responds to: a work of the archive with its title (or one of its paragraphs), or an address
 * elsewhere.
 */
export interface AnsweredRecord {
  readonly url: string;
  readonly kind: Work['kind'] | 'elsewhere';
  readonly title?: string;
  readonly paragraph?: number;
}

export interface IssueRecord {
  readonly number: string;
  readonly volume?: string;
  readonly date: PartialDate;
  readonly url: string;
  readonly journal: JournalRecord;
}

export interface JournalRecord {
  /** In the journal's default language: metadata does not translate a journal's title. */
  readonly title: string;
  readonly url: string;
  readonly issn?: string;
  readonly publisher?: string;
}

export function recordOf(site: Site, work: Work, edition: Edition): TextRecord {
  const { language, title, subtitle, summary } = edition;
  const doi = doiOf(work, edition);
  const license = licenseOf(site, work.license);
  const from = language === work.original ? undefined : editionBehind(work, edition);
  return {
    kind: work.kind,
    url: urlOf(site, work, edition),
    language,
    title: plainOf(title),
    ...(subtitle !== undefined && { subtitle: plainOf(subtitle) }),
    ...(summary !== undefined && { summary: plainOf(summary) }),
    authors: people(site, work.authors, language),
    translators: people(site, edition.translators, language),
    date: publishedOn(work, edition),
    changed: changedOn(work, edition),
    issue: issueRecord(site, issueOf(site, work), language),
    topics: work.topics.map((id) => ({ id, name: plainOf(topicName(site, id, language)) })),
    ...(doi !== undefined && { doi }),
    ...(license !== undefined && { license }),
    ...rightsOf(site, work),
    otherEditions: [...work.editions.values()]
      .filter((other) => other !== edition)
      .map((other) => otherEdition(site, work, other)),
    ...(from && { translationOf: otherEdition(site, work, from) }),
    translations: [...work.editions.values()]
      .filter((other) => other.language !== work.original && editionBehind(work, other) === edition)
      .map((other) => otherEdition(site, work, other)),
    answers: work.respondsTo.map((answer) =>
      answer.kind === 'external'
        ? { kind: 'elsewhere', url: answer.href }
        : answeredWork(site, answer, language),
    ),
    ...pdfOf(site, work, edition),
    attachments: edition.attachments.map(({ path }) => ({
      url: site.addresses.absolute(site.addresses.media(path)),
      extension: extname(path).slice(1).toLowerCase(),
    })),
    ...ofArticle(site, work, language),
    original: work.original,
  };
}

function pdfOf(site: Site, work: Work, { language }: Edition): Pick<TextRecord, 'pdf'> {
  const page = addressOf(pageOf(work, language), site.archive, site.addresses);
  const address = site.addresses.print(page, work.kind === 'article' ? 'article' : 'issue');
  return site.map.files.has(address) ? { pdf: site.addresses.absolute(address) } : {};
}

/** The absolute address of an edition's page. */
export function urlOf(site: Site, work: Work, { language }: Edition): string {
  return absolute(site, hrefOf(site, pageOf(work, language)));
}

/** The DOI of an edition. Only the original has one, since a DOI identifies that text. */
export function doiOf({ doi }: Work, { translatedFrom }: Edition): Doi | undefined {
  return translatedFrom === undefined ? doi : undefined;
}

/** When an edition appeared, or else the work's date. */
export function publishedOn(work: Work, edition: Edition): PartialDate {
  return edition.date ?? work.date;
}

/** When an edition last changed: the later of its publication and its revision. */
export function changedOn(work: Work, edition: Edition): PartialDate {
  const published = publishedOn(work, edition);
  return edition.revised ? laterOf(published, edition.revised.date) : published;
}

/** An issue's record, with the address for readers of a language. */
export function issueRecord(site: Site, issue: Issue, reader: SiteLanguage): IssueRecord {
  const { number, volume, date } = issue;
  return {
    number,
    ...(volume !== undefined && { volume }),
    date,
    url: absolute(site, issueLink(site, number, reader).href),
    journal: journalRecord(site),
  };
}

export function journalRecord({ archive }: Site): JournalRecord {
  const { title, url, issn, publisher, languages } = archive.journal;
  return {
    title: plainOf(title.get(languages[0]) ?? ''),
    url: url.href,
    ...(issn !== undefined && { issn }),
    ...(publisher !== undefined && { publisher }),
  };
}

/**
 * Address of a text's license, or else of the journal's. Undefined if there is none or its identifier is not Creative
 * Commons.
 */
export function licenseOf({ archive }: Site, own: string | undefined): string | undefined {
  const identifier = own ?? archive.journal.license;
  return identifier === undefined ? undefined : licenseView(identifier).href;
}

function rightsOf(site: Site, { license }: Work): Pick<TextRecord, 'rights'> {
  const rights = licenseOf(site, license) ?? license ?? site.archive.journal.license;
  return rights === undefined ? {} : { rights };
}

function ofArticle(site: Site, work: Work, language: SiteLanguage): Pick<TextRecord, 'section' | 'comments'> {
  if (work.kind === 'introduction') return { comments: [] };
  const { section, comments }: Article = work;
  return {
    ...(section !== undefined && { section: plainOf(sectionName(site, section, language)) }),
    comments,
  };
}

function issueOf(site: Site, work: Work): Issue {
  const issue = site.archive.issues.get(work.issue);
  if (!issue) throw new Error(`the archive lost issue ${work.issue}`);
  return issue;
}

/** The edition that a translation was made from: the one it names, or else the original. */
function editionBehind(work: Work, translation: Edition): Edition | undefined {
  return work.editions.get(translation.translatedFrom ?? work.original);
}

function otherEdition(site: Site, work: Work, edition: Edition): OtherEdition {
  const { language, title } = edition;
  return { language, title: plainOf(title), url: urlOf(site, work, edition) };
}

function answeredWork(
  site: Site,
  { work: id, paragraph }: Extract<Answer, { kind: 'work' }>,
  reader: SiteLanguage,
): AnsweredRecord {
  const { title, href } = workLink(site, id, reader);
  const { kind } = workOf(site, id);
  return {
    kind,
    title: plainOf(title),
    url: absolute(site, href),
    ...(paragraph !== undefined && { paragraph }),
  };
}
