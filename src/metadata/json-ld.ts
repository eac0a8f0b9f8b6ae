import type {
  Organization,
  Periodical,
  Person,
  ProfilePage,
  PublicationIssue,
  ScholarlyArticle,
  WithContext,
} from 'schema-dts';
import type { SiteLanguage } from '../languages/index.ts';
import { addressOfDoi } from '../model/doi.ts';
import { sorterFor } from '../site/sorter.ts';
import { commentsData, countOf } from './json-ld-comments.ts';
import { some } from './json-ld-lists.ts';
import type { NamedPerson } from './named-people.ts';
import type { AnsweredRecord, IssueRecord, JournalRecord, OtherEdition, TextRecord } from './record.ts';

/** What a page says about itself in schema.org's vocabulary. */
export type StructuredData = WithContext<Periodical | PublicationIssue | ScholarlyArticle | ProfilePage>;

const CONTEXT = { '@context': 'https://schema.org' } as const;

/**
 * Serializes data for a `<script type="application/ld+json">`. Escapes `<`, which could end the element or open a
 * comment.
 */
export function dataBlock(data: StructuredData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** An edition of an article. A translation is a text of its own, linked to the edition it was made from. */
export function articleData(record: TextRecord, image: string | undefined): WithContext<ScholarlyArticle> {
  const { section, topics, doi, comments } = record;
  // The compiler needs a second to infer in the literal below what this is.
  const keywords = some(
    'keywords',
    topics.map(({ name }) => name).toSorted(sorterFor(record.language).compare),
  );
  return {
    ...CONTEXT,
    '@type': 'ScholarlyArticle',
    '@id': record.url,
    url: record.url,
    headline: record.title,
    ...(record.subtitle !== undefined && { alternativeHeadline: record.subtitle }),
    ...(record.summary !== undefined && { abstract: record.summary }),
    inLanguage: record.language,
    datePublished: record.date.iso,
    ...creditsOf(record),
    isPartOf: issuePart(record.issue),
    ...publisherOf(record.issue.journal),
    ...(image !== undefined && { image }),
    ...(section !== undefined && { articleSection: section }),
    ...keywords,
    ...(doi !== undefined && { sameAs: addressOfDoi(doi) }),
    ...(record.license !== undefined && { license: record.license }),
    isAccessibleForFree: true,
    ...translationLinks(record),
    ...citationsOf(record),
    ...(comments.length > 0 && {
      commentCount: countOf(comments),
      comment: commentsData(comments, record.url, record.original, 'comment'),
    }),
  };
}

/** Facts about an issue that its record does not have. */
export interface IssueFacts {
  /** The introduction, if the page shows it. */
  readonly introduction: TextRecord | undefined;
  readonly title: string;
  readonly language: SiteLanguage;
  readonly editors: readonly NamedPerson[];
  /** The articles that can be read in the language, in the issue's order. */
  readonly contents: readonly OtherEdition[];
  readonly license: string | undefined;
  readonly image: string | undefined;
}

export function issueData(issue: IssueRecord, facts: IssueFacts): WithContext<PublicationIssue> {
  const { introduction, license } = facts;
  return {
    ...CONTEXT,
    ...issuePart(issue),
    url: issue.url,
    name: facts.title,
    ...(introduction?.summary !== undefined && { abstract: introduction.summary }),
    inLanguage: facts.language,
    ...(introduction && creditsOf(introduction)),
    ...editorsOf(facts),
    ...publisherOf(issue.journal),
    ...(facts.image !== undefined && { image: facts.image }),
    ...(license !== undefined && { license }),
    ...(introduction && { ...translationLinks(introduction), ...citationsOf(introduction) }),
    ...contentsOf(facts),
  };
}

/** The journal itself, for its home page. */
export function journalData(
  journal: JournalRecord,
  facts: {
    readonly description: string | undefined;
    readonly languages: readonly SiteLanguage[];
    readonly license: string | undefined;
    readonly image: string | undefined;
  },
): WithContext<Periodical> {
  const { description, license } = facts;
  return {
    ...CONTEXT,
    ...journalPart(journal),
    url: journal.url,
    ...(description !== undefined && { description }),
    inLanguage: [...facts.languages],
    ...publisherOf(journal),
    ...(facts.image !== undefined && { image: facts.image }),
    ...(license !== undefined && { license }),
  };
}

/** The page of a person or an organization that is an author, translator or editor. */
export function personPageData(
  person: Pick<NamedPerson, 'name' | 'isOrganization'> & { readonly url: string },
  description: string | undefined,
  elsewhere: readonly string[],
): WithContext<ProfilePage> {
  const facts = {
    name: person.name,
    url: person.url,
    ...(description !== undefined && { description }),
    ...some('sameAs', elsewhere),
  };
  // The compiler needs many seconds to compare a literal with all types that `mainEntity` may have, or that have one of two names.
  const mainEntity: Person | Organization = person.isOrganization
    ? { '@type': 'Organization', ...facts }
    : { '@type': 'Person', ...facts };
  return { ...CONTEXT, '@type': 'ProfilePage', '@id': person.url, mainEntity };
}

/** An issue as the container of an article, inside its volume if it has one. */
function issuePart(issue: IssueRecord) {
  const { volume } = issue;
  const journal = journalPart(issue.journal);
  const whole =
    volume === undefined
      ? journal
      : ({ '@type': 'PublicationVolume', volumeNumber: volume, isPartOf: journal } as const);
  return {
    '@type': 'PublicationIssue',
    '@id': issue.url,
    issueNumber: issue.number,
    datePublished: issue.date.iso,
    isPartOf: whole,
  } as const;
}

function journalPart({ title, url, issn }: JournalRecord) {
  return { '@type': 'Periodical', '@id': url, name: title, ...(issn !== undefined && { issn }) } as const;
}

function publisherOf({ publisher }: JournalRecord) {
  return publisher === undefined ? {} : { publisher: { '@type': 'Organization', name: publisher } as const };
}

function personData({ name, url, isOrganization }: NamedPerson) {
  return { '@type': typeOf({ isOrganization }), name, ...(url !== undefined && { url }) } as const;
}

function typeOf({ isOrganization }: Pick<NamedPerson, 'isOrganization'>): 'Organization' | 'Person' {
  return isOrganization ? 'Organization' : 'Person';
}

function creditsOf({ authors, translators }: TextRecord) {
  return { ...some('author', authors.map(personData)), ...some('translator', translators.map(personData)) };
}

/** schema.org's vocabulary expects a person as editor, but to call an organization one would be false. */
function editorsOf({ editors }: IssueFacts) {
  return some(
    'editor',
    editors.map((editor) => ({ ...personData(editor), '@type': typeOf(editor) as 'Person' })),
  );
}

function contentsOf({ contents }: IssueFacts) {
  const part = ({ title, url }: OtherEdition) =>
    ({ '@type': 'ScholarlyArticle', '@id': url, headline: title }) as const;
  return some('hasPart', contents.map(part));
}

function citationsOf({ answers }: TextRecord) {
  return some('citation', answers.map(answeredData));
}

function translationLinks({ kind, translationOf, translations }: TextRecord) {
  return {
    ...(translationOf && { translationOfWork: editionData(kind, translationOf) }),
    ...some(
      'workTranslation',
      translations.map((edition) => editionData(kind, edition)),
    ),
  };
}

function editionData(kind: TextRecord['kind'], { language, title, url }: OtherEdition) {
  return kind === 'article'
    ? ({ '@type': 'ScholarlyArticle', '@id': url, headline: title, inLanguage: language } as const)
    : ({ '@type': 'PublicationIssue', '@id': url, name: title, inLanguage: language } as const);
}

/** What a text responds to. schema.org has no "in reply to", so the response cites it. */
function answeredData({ kind, title, url }: AnsweredRecord) {
  if (kind === 'article') return { '@type': 'ScholarlyArticle', '@id': url, headline: title ?? '' } as const;
  if (kind === 'introduction') return { '@type': 'PublicationIssue', '@id': url, name: title ?? '' } as const;
  return { '@type': 'CreativeWork', '@id': url, url } as const;
}
