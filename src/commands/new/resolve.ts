import { reservedSlugs } from '../../addresses/taken-addresses.ts';
import { isKnownLanguage, languageAmong, type SiteLanguage } from '../../languages/index.ts';
import type { NewWords } from '../../languages/words/commands/new-words.ts';
import { parsePartialDate } from '../../model/date.ts';
import { type IssueNumber, introductionId, slugOf } from '../../model/ids.ts';
import { readWebAddress } from '../../model/web-address.ts';
import { complete } from '../../scaffold/complete.ts';
import type { Beginning, NewAnswer } from '../../scaffold/scaffold.ts';
import { isName } from '../../sources/content-path.ts';
import type { ExistingContent } from './existing-content.ts';
import { Refusal } from './refusal.ts';
import { missingIn, type Request } from './request.ts';

/** The text that a request describes, with every abbreviated name completed. Throws `Refusal`. */
export function resolveRequest(request: Request, known: ExistingContent, words: NewWords): Beginning {
  const { kind, title, issue, date } = request;
  const missing = missingIn(request);
  if (missing.length > 0 || kind === undefined || title === undefined)
    throw new Refusal(words.missing(missing));
  const language = resolveLanguage(request.language, known, words);
  if (kind === 'page') return { kind, title, language, id: resolveName(request, known, words) };
  if (issue === undefined) throw new Refusal(words.missing(['--issue']));
  if (kind === 'issue')
    return {
      kind,
      title,
      language,
      issue: freeNumber(issue, known, words),
      date: resolveDate(date ?? '', words),
    };
  return {
    kind,
    title,
    language,
    issue: resolveIssue(issue, known, words),
    id: resolveName(request, known, words),
    authors: request.authors.map((name) => known.people.get(slugOf(name)) ?? name),
    topics: request.topics.map((topic) => known.topics.get(slugOf(topic)) ?? topic),
    respondsTo: request.respondsTo.map((answer) => resolveAnswer(answer, known, words)),
    ...(request.section !== undefined && { section: resolveSection(request.section, known, words) }),
    ...(date !== undefined && { date: resolveDate(date, words) }),
  };
}

/**
 * Parses an answered text: an id (or its beginning, or a title), optionally with a paragraph number (`id#p12`); or a
 * full web address.
 */
export function resolveAnswer(written: string, known: ExistingContent, words: NewWords): NewAnswer {
  if (readWebAddress(written) !== undefined) return { article: written };
  const [, name = written, paragraph] = /^(.*)#p?(\d+)$/.exec(written) ?? [];
  const found = complete(name, [...known.works.keys()]);
  switch (found.kind) {
    case 'found':
      return { article: found.name, ...(paragraph !== undefined && { paragraph }) };
    case 'several':
      throw new Refusal(words.severalWorks(name, found.names.slice(0, 8)));
    case 'unknown':
      throw new Refusal(words.unknownWork(name, found.suggestion));
  }
}

/**
 * The id of the new file: the name that was asked for, or the slug of the title. Throws `Refusal` if it is taken or
 * invalid.
 */
export function resolveName(
  { kind, title = '', name }: Request,
  known: ExistingContent,
  words: NewWords,
): string {
  const id = (name ?? slugOf(title)).replace(/\.md$/, '');
  if (!isName(id)) throw new Refusal(words.badName(id === '' ? title : id, shortened(slugOf(id))));
  const files = kind === 'page' ? known.pages : known.articles;
  const isLanguage = (candidate: string) =>
    isKnownLanguage(candidate) || known.journal.languages.some((language) => language === candidate);
  const isOwn = (candidate: string) =>
    kind === 'page'
      ? reservedSlugs(known.journal).has(candidate) || isLanguage(candidate)
      : candidate === 'issue' || known.works.has(candidate);
  const path = files.get(id);
  const free = () => freeName(id, (candidate) => files.has(candidate) || isOwn(candidate));
  if (path !== undefined) throw new Refusal(words.nameTaken(id, `${known.root}/${path}`, free()));
  if (isOwn(id)) throw new Refusal(words.ownName(id, free()));
  return id;
}

/** Validates a date for front matter. */
export function resolveDate(date: string, words: NewWords): string {
  if (!parsePartialDate(date)) throw new Refusal(words.badDate(date));
  return date;
}

/** Validates the number of a new issue: throws `Refusal` if that issue exists. */
export function freeNumber(number: string, known: ExistingContent, words: NewWords): IssueNumber {
  if (!isName(number)) throw new Refusal(words.badNumber(number));
  const issue = number as IssueNumber;
  if (known.issues.has(issue)) throw new Refusal(words.issueTaken(number, `${known.root}/issues/${number}/`));
  const article = known.articles.get(introductionId(issue));
  if (article !== undefined) throw new Refusal(words.issueTaken(number, `${known.root}/${article}`));
  return issue;
}

function resolveIssue(number: string, known: ExistingContent, words: NewWords): IssueNumber {
  const issue = number as IssueNumber;
  if (known.issues.has(issue)) return issue;
  throw new Refusal(words.unknownIssue(number, [...known.issues.keys()].slice(0, 8)));
}

function resolveSection(key: string, { journal }: ExistingContent, words: NewWords): string {
  const keys = [...journal.sections.keys()];
  const found = complete(key, keys);
  if (found.kind === 'found') return found.name;
  throw new Refusal(words.unknownSection(key, keys));
}

function resolveLanguage(
  code: string | undefined,
  { journal }: ExistingContent,
  words: NewWords,
): SiteLanguage {
  const [main] = journal.languages;
  const found = code === undefined ? main : languageAmong(journal.languages, code);
  if (found) return found;
  throw new Refusal(words.unknownLanguage(code ?? '', journal.languages));
}

function freeName(taken: string, isTaken: (name: string) => boolean): string {
  let number = 2;
  while (isTaken(`${taken}-${number}`)) number += 1;
  return `${taken}-${number}`;
}

/** The first eight words of a name that is too long for a file, at most 60 UTF-16 units. */
function shortened(name: string): string {
  return name.split('-').slice(0, 8).join('-').slice(0, 60);
}
