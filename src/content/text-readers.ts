import type { Report } from '../problems/problem.ts';
import { type KeptFinding, keepFindings, reportAgain } from '../problems/rules/kept-findings.ts';
import {
  type ArticleFields,
  articleSchema,
  type IssueFields,
  issueSchema,
  type PageFields,
  pageSchema,
} from '../schema/texts.ts';
import type { Packs } from '../sources/cache/packs.ts';
import type { LocatedFile } from '../sources/content-path.ts';
import type { ContentFile } from '../sources/read-content.ts';
import { type PackedReading, type Reading, throughPacks } from './packed-readings.ts';
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
 * Caching readers. An unchanged file yields the same record and reports the same problems: for a process that reads the
 * same folder repeatedly and, with packs, from one process to the next.
 */
export function rememberingReaders(packs?: Packs<PackedReading>): TextReaders {
  return {
    issue: remembering(TEXT_READERS.issue, packs),
    article: remembering(TEXT_READERS.article, packs),
    page: remembering(TEXT_READERS.page, packs),
  };
}

/** The cached result for one file. */
interface Remembered<Fields> {
  readonly languages: string;
  readonly reading: Reading<Fields>;
}

function remembering<Fields>(
  read: TextReader<Fields>,
  packs: Packs<PackedReading> | undefined,
): TextReader<Fields> {
  const memory = new WeakMap<ContentFile, Remembered<Fields>>();
  const readAnew = (file: LocatedFile<TextPath>, journal: WithLanguages): Reading<Fields> => {
    const faulty: FaultyText[] = [];
    const findings: KeptFinding[] = [];
    const record = read(file, journal, faulty, keepFindings(findings));
    return { record, faulty, findings };
  };
  return (file, journal, faulty, report) => {
    const languages = journal.languages.join();
    let known = memory.get(file.origin);
    if (known?.languages !== languages) {
      const make = () => readAnew(file, journal);
      known = { languages, reading: packs ? throughPacks(packs, file, languages, make) : make() };
      memory.set(file.origin, known);
    }
    const { reading } = known;
    faulty.push(...reading.faulty);
    reportAgain(reading.findings, report);
    return reading.record;
  };
}
