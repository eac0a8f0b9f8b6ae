import type { Report } from '../problems/problem.ts';
import { sameName } from '../problems/rules/files/duplicate-id.ts';
import { leftConflictMark, mergeConflict } from '../problems/rules/files/merge-conflict.ts';
import { misplacedFile } from '../problems/rules/files/misplaced-file.ts';
import { notUtf8 } from '../problems/rules/files/not-utf8.ts';
import { unreadableFile } from '../problems/rules/files/unreadable-file.ts';
import { type ContentPath, type LocatedFile, parseContentPath } from '../sources/content-path.ts';
import type { ContentFile, ContentFolder } from '../sources/read-content.ts';
import { findConflicts } from './merge-conflicts.ts';

/** Every readable file, classified by its path. Reports files that are not UTF-8 or are in the wrong place. */
export function locateFiles(folder: ContentFolder, report: Report): readonly LocatedFile[] {
  const unread = new Set(folder.unread.map(({ path }) => path));
  for (const { path, reason } of folder.unread) {
    report(unreadableFile, { file: `${folder.root}/${path}`, line: 1, column: 1 }, { reason });
  }
  return folder.files.flatMap((origin): LocatedFile[] => {
    const { path: inside } = origin;
    const printed = `${folder.root}/${inside}`;
    const path = parseContentPath(inside);
    const place = { file: printed, line: 1, column: 1 };
    if (path.kind === 'misplaced') {
      report(misplacedFile, place, { better: betterName(inside) });
      return [];
    }
    if (origin.digest !== undefined) return [locatedPlain(printed, path, origin)];
    const { text } = origin;
    if (text !== undefined)
      return [{ printed, inside, path, text: readable(origin, text, printed, report), origin }];
    if (!unread.has(inside)) report(notUtf8, place, { reading: undefined });
    return [];
  });
}

/** A file in whose text nothing has to be mended, so that it is not read before it is needed. */
function locatedPlain(printed: string, path: ContentPath, origin: ContentFile): LocatedFile {
  return {
    printed,
    inside: origin.path,
    path,
    get text() {
      return origin.text ?? '';
    },
    origin,
  };
}

/** Reports texts whose files' names differ only in how accented letters are stored: links could not tell them apart. */
export function reportSameNames({ root, files }: ContentFolder, report: Report): void {
  const seen = new Set<string>();
  for (const { path } of files) {
    const composed = path.normalize('NFC');
    if (seen.has(composed)) {
      const place = { file: `${root}/${path}`, line: 1, column: 1 };
      report(sameName, place, { name: composed.split('/').at(-1) ?? composed });
    }
    seen.add(composed);
  }
}

/** Reports an old encoding and the marks of git. Returns the text without the latter, so that the rest can be checked. */
function readable({ misread }: ContentFile, whole: string, file: string, report: Report): string {
  if (misread) {
    const { line, column } = misread;
    report(notUtf8, { file, line, column }, { reading: excerpt(whole.split('\n')[line - 1] ?? '', column) });
  }
  const { conflicts, leftMarks, text } = findConflicts(whole);
  for (const conflict of conflicts)
    report(mergeConflict, { file, line: conflict.begin, column: 1 }, conflict);
  for (const { line, mark } of leftMarks) report(leftConflictMark, { file, line, column: 1 }, { mark });
  return text;
}

/** The words around a column. */
function excerpt(line: string, column: number): string {
  const start = Math.max(0, column - EXCERPT / 2);
  const part = line.slice(start, start + EXCERPT);
  return `${start > 0 ? '…' : ''}${part.trim()}${start + EXCERPT < line.length ? '…' : ''}`;
}

const EXCERPT = 80;

/** The correct name for a file with a near miss, such as `journal.yml` or `SONG.MD`. */
function betterName(path: string): string | undefined {
  const better = path.replace(/\.ya?ml$/i, '.yaml').replace(/\.md$/i, '.md');
  return better !== path && parseContentPath(better).kind !== 'misplaced'
    ? better.split('/').at(-1)
    : undefined;
}
