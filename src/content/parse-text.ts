import { isSiteLanguage, type SiteLanguage, spellingOf } from '../languages/index.ts';
import type { Journal } from '../model/archive.ts';
import { type IssueNumber, slugOf } from '../model/ids.ts';
import type { Report } from '../problems/problem.ts';
import { unknownLanguage } from '../problems/rules/editions/unknown-language.ts';
import { invalidName } from '../problems/rules/files/invalid-name.ts';
import { pathMismatch } from '../problems/rules/files/path-mismatch.ts';
import { shapesIn } from '../schema/field-shapes.ts';
import { withPresentForms } from '../schema/former-forms.ts';
import { validate } from '../schema/validate.ts';
import { namesAt } from '../schema/walk-fields.ts';
import { type ContentPath, isName, type LocatedFile } from '../sources/content-path.ts';
import { reportHiddenInText } from '../sources/hidden-characters.ts';
import { withoutFields } from './fields-in-text.ts';
import { FRONT_MATTER_LINE, splitFrontMatter } from './front-matter.ts';
import { type FaultyText, placeIn, type TextRecord } from './parsed-content.ts';

/** The path of a Markdown text. */
export type TextPath = Extract<ContentPath, { kind: 'page' | 'issue' | 'article' }>;

/** The part of a journal that parsing a single text depends on. */
export type WithLanguages = Pick<Journal, 'languages'>;

/** Fields that repeat information from the path. */
interface Repeating {
  readonly language?: string | undefined;
  readonly issue?: string | undefined;
}

/**
 * Parses one Markdown text independently of the others. If it cannot be used, reports why and returns undefined; if its
 * body can still be checked, it is also added to `faulty`.
 */
export function readText<Fields extends Repeating>(
  file: LocatedFile<TextPath>,
  schema: Parameters<typeof validate<Fields>>[1],
  journal: WithLanguages,
  faulty: FaultyText[],
  report: Report,
): TextRecord<Fields> | undefined {
  const language = languageOf(file, journal, report);
  const split = splitFrontMatter(file.printed, file.text, report, shapesIn(schema));
  if (!split) return undefined;
  const { yaml, data, faulty: unread } = split;
  const origin = { file: file.printed, firstLine: FRONT_MATTER_LINE };
  const fields = data === undefined ? undefined : withPresentForms({ yaml, data, origin }, schema, report);
  const body = fields ? withoutFields(split.body, file.printed, namesAt(schema, []), report) : split.body;
  const source = { file: file.printed, path: file.inside };
  reportHiddenInText(body, file.printed, report);
  const standIns = { title: file.inside };
  const sound = fields && validate(fields, schema, report, standIns);
  if (!fields || !sound || language === undefined) {
    // A text in an unknown language cannot be rendered.
    const [main] = journal.languages;
    const isMain = file.path.language === undefined || file.path.language === main;
    if (language ?? isMain) faulty.push({ language: language ?? main, source, body });
    return undefined;
  }
  const leftOut = { ...sound.leftOut, fields: new Set([...sound.leftOut.fields, ...unread]) };
  const record = { language, source, body, yaml: fields.yaml, ...sound, leftOut };
  checkAgainstPath(record, 'issue' in file.path ? file.path.issue : undefined, report);
  return record;
}

/** The language according to the file's name. Also reports names that cannot be part of an address. */
function languageOf(
  { path, printed }: LocatedFile<TextPath>,
  journal: WithLanguages,
  report: Report,
): SiteLanguage | undefined {
  const place = { file: printed, line: 1, column: 1 };
  const names = [...('issue' in path ? [path.issue] : []), ...('id' in path ? [path.id] : [])];
  const bad = names.find((name) => !isName(name));
  if (bad !== undefined) {
    report(invalidName, place, { name: bad, suggestion: slugOf(bad) });
    return undefined;
  }
  const code = path.language;
  const [main] = journal.languages;
  if (code === undefined) return main;
  if (isSiteLanguage(code) && journal.languages.includes(code)) return code;
  const spelling = spellingOf(code);
  report(unknownLanguage, place, {
    code,
    known: journal.languages,
    unlisted: isSiteLanguage(code),
    ...(spelling !== undefined &&
      journal.languages.includes(spelling) && { spelling, name: nameWith(spelling, path, printed) }),
  });
  return undefined;
}

/** The name that a file should have instead of one whose language is misspelt. */
function nameWith(language: SiteLanguage, path: TextPath, printed: string): string {
  const name = printed.slice(printed.lastIndexOf('/') + 1);
  return name.replace(`.${path.language}.md`, `.${language}.md`);
}

/** Reports front matter that contradicts the path. Repeating it is allowed. */
function checkAgainstPath(
  record: TextRecord<Repeating>,
  issue: IssueNumber | undefined,
  report: Report,
): void {
  const { fields, language } = record;
  if (fields.language !== undefined && fields.language !== language) {
    const data = { field: 'language', written: fields.language, path: language };
    report(pathMismatch, placeIn(record, ['language']), data);
  }
  if (issue !== undefined && fields.issue !== undefined && fields.issue !== issue) {
    report(pathMismatch, placeIn(record, ['issue']), { field: 'issue', written: fields.issue, path: issue });
  }
}
