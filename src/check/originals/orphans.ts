import { type AnyRecord, recordsOf } from '../../content/parsed-content.ts';
import type { SiteLanguage } from '../../languages/index.ts';
import { workPathOf } from '../../sources/content-path.ts';
import type { AddressedText } from '../released/addressed-texts.ts';
import type { Past, Present } from '../released/past.ts';
import { findAgainIn } from '../released/same-text.ts';

/** A translation whose original is not beside it. */
export interface Orphan {
  readonly record: AnyRecord;
  /** The language that it was made from, if its file or the last release says so. */
  readonly from: SiteLanguage | undefined;
  /** The original as it was in the last release. */
  readonly before: AddressedText | undefined;
  /** Its file says that it is a translation, and not only who made it. */
  readonly isDeclared: boolean;
}

/** Finds every translation, drafts included, whose original is not beside it. */
export function orphansIn(present: Present, past: Past | undefined): readonly Orphan[] {
  const paths = new Set(present.folder.files.map(({ path }) => path));
  const editions = new Map<string, number>();
  for (const path of paths) editions.set(workPathOf(path), (editions.get(workPathOf(path)) ?? 0) + 1);
  const originalBefore = past && formerOriginals(present, past);
  const { languages } = present.archive.journal;
  return recordsOf(present.parsed).flatMap((record): readonly Orphan[] => {
    const { fields, language, source } = record;
    if (record.leftOut.fields.has('translated-from')) return [];
    const isAlone = editions.get(workPathOf(source.path)) === 1;
    const written = fields['translated-from'];
    if (written !== undefined) {
      const from = languages.find((each) => each === written && each !== language);
      if (!from || paths.has(pathIn(workPathOf(source.path), from, present))) return [];
      return [{ record, from, before: originalBefore?.(record), isDeclared: true }];
    }
    if (!isAlone) return [];
    const before = originalBefore?.(record);
    const from = before?.edition.language ?? (language === languages[0] ? undefined : languages[0]);
    const isDeclared = fields.source !== undefined || before !== undefined;
    const isTranslated = isDeclared || (fields.translators ?? []).length > 0;
    return isTranslated ? [{ record, from, before, isDeclared }] : [];
  });
}

/** The path of an edition of a work. */
export function pathIn(workPath: string, language: string, { archive }: Pick<Present, 'archive'>): string {
  return `${workPath}${language === archive.journal.languages[0] ? '' : `.${language}`}.md`;
}

/** Creates a function that finds the text that a translation was made from in the last release. */
function formerOriginals(present: Present, past: Past): (record: AnyRecord) => AddressedText | undefined {
  const before = new Map(past.texts.map((text) => [text.record.source.path, text]));
  const now = new Map(present.texts.map((text) => [text.record.source.path, text]));
  const findBefore = findAgainIn(past.texts.filter(({ record }) => !now.has(record.source.path)));
  return (record) => {
    const { path } = record.source;
    const text = now.get(path);
    const self = before.get(path) ?? (text && findBefore(text));
    const from = self?.edition.translatedFrom;
    return self && from && before.get(pathIn(workPathOf(self.record.source.path), from, past));
  };
}
