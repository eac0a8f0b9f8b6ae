/** What WPML's table `icl_translations` says of one post. */
export interface TranslationRow {
  /** The number of the post. */
  readonly element: string;
  /** The number that all editions of a text have. */
  readonly group: string;
  readonly language: string;
  /** The language that it was translated from; undefined for an original. */
  readonly source: string | undefined;
}

/** A line of the table that cannot be read, 1-based. */
export interface UnreadableLine {
  readonly line: number;
}

/** The columns of the table in their order, if a dump has no line with their names. */
const COLUMNS = [
  'translation_id',
  'element_type',
  'element_id',
  'trid',
  'language_code',
  'source_language_code',
];
const SHORT_COLUMNS = ['element_id', 'trid', 'language_code', 'source_language_code'];

/**
 * Reads a dump of WPML's table of translations: values between tabs, commas or semicolons, with the names of the columns
 * in the first line or in the order of the table. Rows of anything but posts are left out.
 */
export function readTranslationTable(text: string): {
  readonly rows: readonly TranslationRow[];
  readonly unreadable: readonly UnreadableLine[];
} {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n/);
  const separator = ['\t', ';', ','].find((sign) => lines[0]?.includes(sign)) ?? '\t';
  const cellsOf = (line: string) =>
    line.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/s, '$1'));
  const first = cellsOf(lines[0] ?? '').map((name) => name.toLowerCase());
  const isHead = first.includes('element_id');
  const columns = isHead ? first : first.length >= COLUMNS.length ? COLUMNS : SHORT_COLUMNS;
  const rows: TranslationRow[] = [];
  const unreadable: UnreadableLine[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' || (isHead && index === 0)) continue;
    const cells = cellsOf(line);
    const cell = (name: string) => {
      const value = cells[columns.indexOf(name)] ?? '';
      return value === 'NULL' || value === '\\N' ? '' : value;
    };
    const [element, group, language] = [cell('element_id'), cell('trid'), cell('language_code')];
    const type = cell('element_type');
    if (type !== '' && !type.startsWith('post_')) continue;
    if (!/^\d+$/.test(element) || group === '' || language === '') unreadable.push({ line: index + 1 });
    else rows.push({ element, group, language, source: cell('source_language_code') || undefined });
  }
  return { rows, unreadable };
}
