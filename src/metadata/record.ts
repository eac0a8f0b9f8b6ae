import { extname } from 'node:path';
import type { SiteLanguage } from '../languages/index.ts';
import type { Article, Comment, Edition, Issue, Work } from '../model/archive.ts';
import type { PartialDate } from '../model/date.ts';
import { licenseView } from '../site/license.ts';
import { issueLink, personLinks, sectionName, topicLinks, workLink } from '../site/links.ts';
import { hrefOf, pageOf, type Site, workOf } from '../site/site.ts';

/**
 * What is to be told of one edition of a text, to whatever program asks. Every format is made from it, so that all of them say
 * the same. All addresses are absolute; a translation is a record of its own.
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
  /** When this edition appeared, else when the work did. */
  readonly date: PartialDate;
  readonly issue: IssueRecord;
  readonly section?: string;
  readonly topics: readonly string[];
  /** On the original alone: what is registered is that text. */
  readonly doi?: string;
  /** Address of the license. */
  readonly license?: string;
  /** What this edition was translated from, where the archive has it. */
  readonly translationOf?: OtherEdition;
  /** What was translated from this edition. */
  readonly translations: readonly OtherEdition[];
  readonly answers: readonly AnsweredRecord[];
  readonly attachments: readonly { readonly url: string; readonly extension: string }[];
  readonly comments: readonly Comment[];
  /** The language of comments that do not name theirs. */
  readonly original: SiteLanguage;
}

export interface NamedPerson {
  readonly name: string;
  readonly url?: string;
}

export interface OtherEdition {
  readonly language: SiteLanguage;
  readonly title: string;
  readonly url: string;
}

/** What a text answers: a text of the archive with its title, or a text elsewhere. */
export interface AnsweredRecord {
  readonly url: string;
  readonly kind: Work['kind'] | 'elsewhere';
  readonly title?: string;
}

export interface IssueRecord {
  readonly number: string;
  readonly volume?: string;
  readonly date: PartialDate;
  readonly url: string;
  readonly journal: JournalRecord;
}

export interface JournalRecord {
  /** In the journal's default language: a journal's title is not translated in metadata. */
  readonly title: string;
  readonly url: string;
  readonly issn?: string;
  readonly publisher?: string;
}

/** The record of an edition. */
export function recordOf(site: Site, work: Work, edition: Edition): TextRecord {
  const { language, title, subtitle, summary } = edition;
  const license = licenseOf(site, work.license);
  const from = language === work.original ? undefined : editionBehind(work, edition);
  return {
    kind: work.kind,
    url: absolute(site, hrefOf(site, pageOf(work, language))),
    language,
    title,
    ...(subtitle !== undefined && { subtitle }),
    ...(summary !== undefined && { summary }),
    authors: people(site, work.authors, language),
    translators: people(site, edition.translators, language),
    date: edition.date ?? work.date,
    issue: issueRecord(site, issueOf(site, work), language),
    topics: topicLinks(site, work.topics, language).map(({ text }) => text),
    ...(work.doi !== undefined && language === work.original && { doi: work.doi }),
    ...(license !== undefined && { license }),
    ...(from && { translationOf: otherEdition(site, work, from) }),
    translations: [...work.editions.values()]
      .filter((other) => other.language !== work.original && editionBehind(work, other) === edition)
      .map((other) => otherEdition(site, work, other)),
    answers: work.respondsTo.map((answer) =>
      answer.kind === 'external'
        ? { kind: 'elsewhere', url: answer.href }
        : answeredWork(site, workOf(site, answer.work), language),
    ),
    ...ofArticle(site, work, language),
    original: work.original,
  };
}

/** What is told of an issue, for readers of a language. */
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

/** What is told of the journal. */
export function journalRecord({ archive }: Site): JournalRecord {
  const { title, url, issn, publisher, languages } = archive.journal;
  return {
    title: title.get(languages[0]) ?? '',
    url: url.href,
    ...(issn !== undefined && { issn }),
    ...(publisher !== undefined && { publisher }),
  };
}

/** Address of a license, where one follows from its identifier: that of a text, else the journal's. */
export function licenseOf({ archive }: Site, own: string | undefined): string | undefined {
  const identifier = own ?? archive.journal.license;
  return identifier === undefined ? undefined : licenseView(identifier).href;
}

/** People with the absolute addresses of their pages. */
export function people(
  site: Site,
  ids: Parameters<typeof personLinks>[1],
  reader: SiteLanguage,
): readonly NamedPerson[] {
  return personLinks(site, ids, reader).map(({ name, href }) => ({
    name,
    ...(href !== undefined && { url: absolute(site, href) }),
  }));
}

/** A link of the site with the journal's scheme and host. */
export function absolute({ archive }: Site, href: string): string {
  return archive.journal.url.origin + href;
}

function ofArticle(
  site: Site,
  work: Work,
  language: SiteLanguage,
): Pick<TextRecord, 'section' | 'attachments' | 'comments'> {
  if (work.kind === 'introduction') return { attachments: [], comments: [] };
  const { section, attachments, comments }: Article = work;
  return {
    ...(section !== undefined && { section: sectionName(site, section, language) }),
    attachments: attachments.map(({ path }) => ({
      url: site.addresses.absolute(site.addresses.media(path)),
      extension: extname(path).slice(1).toLowerCase(),
    })),
    comments,
  };
}

function issueOf(site: Site, work: Work): Issue {
  const issue = site.archive.issues.get(work.issue);
  if (!issue) throw new Error(`the archive lost issue ${work.issue}`);
  return issue;
}

/** The edition that a translation was made from: the one it names, else the original. */
function editionBehind(work: Work, translation: Edition): Edition | undefined {
  return work.editions.get(translation.translatedFrom ?? work.original);
}

function otherEdition(site: Site, work: Work, { language, title }: Edition): OtherEdition {
  return { language, title, url: absolute(site, hrefOf(site, pageOf(work, language))) };
}

function answeredWork(site: Site, work: Work, reader: SiteLanguage): AnsweredRecord {
  const { title, href } = workLink(site, work.id, reader);
  return { kind: work.kind, title, url: absolute(site, href) };
}
