import { addressesOf } from '../addresses/addresses.ts';
import type { Journal } from '../model/archive.ts';
import { introductionId } from '../model/ids.ts';
import type { Report } from '../problems/problem.ts';
import { defaultLanguageSuffix } from '../problems/rules/files/default-language-suffix.ts';
import { missingJournal } from '../problems/rules/files/missing-journal.ts';
import { commentsSchema } from '../schema/comments.ts';
import { type PeopleFields, peopleSchema } from '../schema/journal.ts';
import { validate } from '../schema/validate.ts';
import { type ContentPath, type LocatedFile, parseContentPath, workPathOf } from '../sources/content-path.ts';
import type { ContentFolder } from '../sources/read-content.ts';
import { locateFiles, reportSameNames } from './locate-files.ts';
import { withAnswersRead } from './own-answers.ts';
import { withFilesRead } from './own-files.ts';
import { parseJournal, readYamlFile, reportUnusedLanguages } from './parse-journal.ts';
import type { TextPath, WithLanguages } from './parse-text.ts';
import type { FaultyText, ParsedContent, TextRecord } from './parsed-content.ts';
import { TEXT_READERS, type TextReaders } from './text-readers.ts';

/**
 * Parses every text of the content folder independently of the others. Reports and leaves out what has faults.
 * Undefined if there is no usable journal.yaml: without it, the texts' languages are unknown.
 */
export function parseContent(
  folder: ContentFolder,
  report: Report,
  readers: TextReaders = TEXT_READERS,
): ParsedContent | undefined {
  const located = locateFiles(folder, report);
  reportSameNames(folder, report);
  const journal = findJournal(folder, located, report);
  if (!journal) return undefined;
  const files = withoutSuffixed(located, journal, report);
  const faulty: FaultyText[] = [];
  const texts = readTexts(files, journal, readers, faulty, report);
  const comments = readComments(files, report);
  const [peopleFile] = ofKind(files, 'people');
  const people = (peopleFile && readPeople(peopleFile, journal, report)) ?? {};
  const { root, media } = folder;
  const [journalFile] = ofKind(files, 'journal');
  const content: ParsedContent = {
    root,
    journal,
    journalFile: { file: journalFile?.printed ?? '', text: journalFile?.text ?? '' },
    people,
    ...(peopleFile && { peopleFile: { file: peopleFile.printed, text: peopleFile.text } }),
    ...texts,
    comments,
    media,
    unreadable: unreadableIn(folder, texts),
    faulty,
    drafts: new Set(),
  };
  const addresses = addressesOf(journal);
  return withAnswersRead(withFilesRead(content, addresses), addresses);
}

type ReadTexts = Pick<ParsedContent, 'issues' | 'articles' | 'pages'>;

function readTexts(
  files: readonly LocatedFile[],
  journal: ParsedContent['journal'],
  readers: TextReaders,
  faulty: FaultyText[],
  report: Report,
): ReadTexts {
  const issues = ofKind(files, 'issue').flatMap((file) => {
    const record = readers.issue(file, journal, faulty, report);
    return record ? [{ ...record, issue: file.path.issue }] : [];
  });
  const articles = ofKind(files, 'article').flatMap((file) => {
    const record = readers.article(file, journal, faulty, report);
    return record ? [{ ...record, issue: file.path.issue, id: file.path.id }] : [];
  });
  const pages = ofKind(files, 'page').flatMap((file) => {
    const record = readers.page(file, journal, faulty, report);
    return record ? [{ ...record, id: file.path.id }] : [];
  });
  return { issues, articles, pages };
}

function readComments(files: readonly LocatedFile[], report: Report): ParsedContent['comments'] {
  return ofKind(files, 'comments').flatMap((file) => {
    const found = readYaml(file, commentsSchema, report);
    return found
      ? [{ issue: file.path.issue, id: file.path.id, file: file.printed, yaml: file.text, comments: found }]
      : [];
  });
}

/** The ids of works of which a file is there that could not be read as a whole. */
function unreadableIn(
  { files }: ContentFolder,
  { issues, articles }: ReadTexts,
): ParsedContent['unreadable'] {
  const isWhole = ({ leftOut }: TextRecord<unknown>) => leftOut.fields.size === 0;
  const read = new Set([...issues, ...articles].filter(isWhole).map(({ source }) => source.path));
  return new Set(files.filter(({ path }) => !read.has(path)).flatMap(({ path }) => idAt(path)));
}

/** The texts that `parseContent` reads, and the languages that reading them depends on. */
export function textsToRead(
  folder: ContentFolder,
): { readonly journal: WithLanguages; readonly files: readonly LocatedFile<TextPath>[] } | undefined {
  const located = locateFiles(folder, unreported);
  const journal = findJournal(folder, located, unreported);
  const files = journal ? withoutSuffixed(located, journal, unreported) : [];
  return (
    journal && {
      journal: { languages: journal.languages },
      files: [...ofKind(files, 'issue'), ...ofKind(files, 'article'), ...ofKind(files, 'page')],
    }
  );
}

/** `parseContent` reports it. */
const unreported: Report = () => {};

/** Leaves out texts whose name has the code of the default language, and reports them: they have another name. */
function withoutSuffixed(
  files: readonly LocatedFile[],
  { languages: [main] }: Journal,
  report: Report,
): readonly LocatedFile[] {
  const paths = new Set(files.map(({ inside }) => inside));
  return files.filter(({ path, inside, printed }) => {
    if (!('language' in path) || path.language !== main) return true;
    const plain = `${workPathOf(inside)}.md`;
    const data = { code: main, name: plain.split('/').at(-1) ?? plain, isTaken: paths.has(plain) };
    report(defaultLanguageSuffix, { file: printed, line: 1, column: 1 }, data);
    return false;
  });
}

function ofKind<Kind extends ContentPath['kind']>(files: readonly LocatedFile[], kind: Kind) {
  type OfKind = LocatedFile<Extract<ContentPath, { kind: Kind }>>;
  return files.filter((file): file is OfKind => file.path.kind === kind);
}

function findJournal(
  folder: ContentFolder,
  files: readonly LocatedFile[],
  report: Report,
): Journal | undefined {
  const [file] = ofKind(files, 'journal');
  if (file) return parseJournal(file.printed, file.text, report);
  const isUnreadable = folder.files.some(({ path }) => path === 'journal.yaml');
  if (!isUnreadable) report(missingJournal, { file: `${folder.root}/journal.yaml`, line: 1, column: 1 }, {});
  return undefined;
}

function readYaml<Output>(
  { printed, text }: LocatedFile,
  schema: Parameters<typeof validate<Output>>[1],
  report: Report,
): Output | undefined {
  const source = readYamlFile(printed, text, schema, report);
  return source && validate(source, schema, report)?.fields;
}

function readPeople(file: LocatedFile, journal: Journal, report: Report): PeopleFields | undefined {
  const source = readYamlFile(file.printed, file.text, peopleSchema, report);
  if (!source) return undefined;
  const people = validate(source, peopleSchema, report)?.fields;
  const bios = Object.keys(people ?? {}).map((name) => [name, 'bio']);
  reportUnusedLanguages(source, bios, journal.languages, report);
  return people;
}

/** The id of the work that a path names; empty if it names none. */
function idAt(path: string): readonly string[] {
  const parsed = parseContentPath(path);
  return parsed.kind === 'article'
    ? [parsed.id]
    : parsed.kind === 'issue'
      ? [introductionId(parsed.issue)]
      : [];
}
