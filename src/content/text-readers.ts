import type { Report } from '../problems/problem.ts';
import {
  type ArticleFields,
  articleSchema,
  type IssueFields,
  issueSchema,
  type PageFields,
  pageSchema,
} from '../schema/texts.ts';
import type { LocatedFile } from '../sources/content-path.ts';
import type { ContentFile } from '../sources/read-content.ts';
import { readText, type TextPath, type WithLanguages } from './parse-text.ts';
import type { FaultyText, TextRecord } from './parsed-content.ts';

/** Parses a text of one kind. See `readText`. */
type TextReader<Fields> = (
  file: LocatedFile<TextPath>,
  journal: WithLanguages,
  faulty: FaultyText[],
  report: Report,
) => TextRecord<Fields> | undefined;

/** One reader per kind of text. */
export interface TextReaders {
  readonly issue: TextReader<IssueFields>;
  readonly article: TextReader<ArticleFields>;
  readonly page: TextReader<PageFields>;
}

/** Readers without a cache. */
export const TEXT_READERS: TextReaders = {
  issue: (file, journal, faulty, report) => readText(file, issueSchema, journal, faulty, report),
  article: (file, journal, faulty, report) => readText(file, articleSchema, journal, faulty, report),
  page: (file, journal, faulty, report) => readText(file, pageSchema, journal, faulty, report),
};

/**
 * Caching readers for a process that reads the same folder repeatedly. An unchanged file yields the same record and
 * reports the same problems.
 */
export function rememberingReaders(): TextReaders {
  return {
    issue: remembering(TEXT_READERS.issue),
    article: remembering(TEXT_READERS.article),
    page: remembering(TEXT_READERS.page),
  };
}

/** The cached result for one file. */
interface Remembered<Fields> {
  readonly languages: string;
  readonly record: TextRecord<Fields> | undefined;
  readonly faulty: readonly FaultyText[];
  readonly reports: readonly ((report: Report) => void)[];
}

function remembering<Fields>(read: TextReader<Fields>): TextReader<Fields> {
  const memory = new WeakMap<ContentFile, Remembered<Fields>>();
  return (file, journal, faulty, report) => {
    const languages = journal.languages.join();
    let known = memory.get(file.origin);
    if (known?.languages !== languages) {
      const reports: ((report: Report) => void)[] = [];
      const ownFaulty: FaultyText[] = [];
      const record = read(file, journal, ownFaulty, (rule, place, data) => {
        reports.push((later) => later(rule, place, data));
      });
      known = { languages, record, faulty: ownFaulty, reports };
      memory.set(file.origin, known);
    }
    faulty.push(...known.faulty);
    for (const replay of known.reports) replay(report);
    return known.record;
  };
}
