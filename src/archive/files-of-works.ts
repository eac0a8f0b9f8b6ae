import { posix } from 'node:path';
import type { TextRecord } from '../content/parsed-content.ts';
import { type Media, pathIn } from '../model/media.ts';
import type { Place, Report } from '../problems/problem.ts';
import { wrongValue } from '../problems/rules/fields/wrong-value.ts';
import { missingFile } from '../problems/rules/files/missing-file.ts';
import { unsafeFile } from '../problems/rules/files/unsafe-file.ts';
import { suggest } from '../schema/suggest.ts';

/** Extensions of file types that a browser does not execute. */
const SAFE =
  /\.(?:png|jpe?g|webp|avif|gif|pdf|epub|odt|ods|odp|docx|xlsx|pptx|csv|tsv|txt|zip|mp3|ogg|opus|wav|mp4|webm|bib|ris)$/i;

/**
 * Extensions of programs that run on servers. Some servers go by any extension of a name, or by that of a folder: they
 * would run `x.php.txt`, `x.asp;.jpg` or a picture in `x.asp/`.
 */
const EXECUTED = new RegExp(
  `^(?:${[
    'php\\d?|phps|pht|phtml?|phar|cgi|fcgi|pl|plx|py|rb|sh|exe|bat|cmd|shtml?|stml?',
    'asp|aspx|asa|asax|ascx|ashx|asmx|cer|jsp|jspx|jspf|jsw|jsv|cfm|cfml|htaccess|htpasswd',
  ].join('|')})$`,
  'i',
);

/** The part of a path by which a server could run the file, or hide it: `.php` in `x.php.txt`; undefined if none. */
function executedPart(path: string): string | undefined {
  const hidden = path.split('/').find(isHidden);
  if (hidden !== undefined) return hidden;
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  const parts = [...name.split(/[.;]/).slice(1), ...folders.map((folder) => posix.extname(folder).slice(1))];
  const found = parts.map((part) => part.trim()).find((part) => EXECUTED.test(part));
  return found === undefined ? undefined : `.${found}`;
}

/** Whether the name of a file or of one of its folders begins with a full stop: such files are not read. */
export function isHidden(path: string): boolean {
  return /(?:^|\/)\.[^./]/.test(path);
}

/** Whether a file is of a type that may be published, and no server would run it. */
export function isSafeFile(path: string): boolean {
  return SAFE.test(path) && executedPart(path) === undefined;
}

/** What is told of a file that is not safe. The part is told only if the type of the file is not the reason. */
export function unsafeFinding(path: string): { readonly path: string; readonly executed?: string } {
  const executed = SAFE.test(path) || isHidden(path) ? executedPart(path) : undefined;
  return executed === undefined ? { path } : { path, executed };
}

/** No file system has longer paths, and joining one of many folders is slow. */
const LONGEST_PATH = 4096;

/**
 * Converts a path relative to a text's folder to a content folder path. Undefined if it leads out of the content
 * folder.
 */
export function pathBeside(textPath: string, relative: string): string | undefined {
  if (relative.length > LONGEST_PATH) return undefined;
  const path = posix.normalize(posix.join(posix.dirname(textPath), relative));
  return path.startsWith('../') || path === '..' ? undefined : path;
}

/** A file named in a field of front matter. */
interface NamedFile {
  readonly field: string;
  readonly written: string;
  readonly place: () => Place;
}

/**
 * Looks up a file named in front matter. If it is missing, unsafe to publish or on another site, reports that and returns
 * undefined.
 */
export function findFile(
  record: TextRecord<unknown>,
  { field, written, place }: NamedFile,
  media: Media,
  report: Report,
): { readonly path: string; readonly size: number } | undefined {
  if (/^(?:https?:)?\/\//i.test(written)) {
    report(wrongValue, place(), { field, value: written, expected: 'file', example: 'media/march.jpg' });
    return undefined;
  }
  const beside = pathBeside(record.source.path, written);
  const path = beside === undefined ? undefined : pathIn(media, beside);
  const size = path === undefined ? undefined : media.get(path)?.bytes;
  if (path === undefined && isHidden(written)) {
    // Hidden files are not read, so it is not known whether it exists.
    report(unsafeFile, place(), unsafeFinding(written));
    return undefined;
  }
  if (path === undefined || size === undefined) {
    report(missingFile, place(), {
      field,
      path: written,
      suggestion: nearestFile(record.source.path, written, media),
    });
    return undefined;
  }
  if (!isSafeFile(path)) {
    report(unsafeFile, place(), unsafeFinding(written));
    return undefined;
  }
  return { path, size };
}

/**
 * The file that was most likely meant by a path beside a text that leads nowhere: one of the same name with another
 * extension, in other letters or in another folder, or one whose name is similar. As the text should name it.
 */
export function nearestFile(textPath: string, written: string, media: Media): string | undefined {
  if (written.length > LONGEST_PATH) return undefined;
  const folder = posix.dirname(textPath);
  const meant = posix.join(folder, written);
  const named = byStem(media).get(stemOf(written)) ?? [];
  const inFolder = (path: string) => posix.dirname(path) === posix.dirname(meant);
  const near = named.find(inFolder) ?? named.find((path) => path.startsWith(`${folder}/`)) ?? named[0];
  if (near !== undefined) return posix.relative(folder, near);
  const beside = [...media.keys()]
    .filter((path) => path.startsWith(`${folder}/`))
    .map((path) => path.slice(folder.length + 1));
  return suggest(written, beside);
}

const stems = new WeakMap<Media, ReadonlyMap<string, readonly string[]>>();

/** All files that can be published, by the stem of their names. */
function byStem(media: Media): ReadonlyMap<string, readonly string[]> {
  const known = stems.get(media);
  if (known) return known;
  const paths = new Map<string, string[]>();
  for (const path of media.keys()) {
    const same = paths.get(stemOf(path));
    if (!isSafeFile(path)) continue;
    if (same) same.push(path);
    else paths.set(stemOf(path), [path]);
  }
  stems.set(media, paths);
  return paths;
}

/** A file's name without folder, extension and differences of case. */
function stemOf(path: string): string {
  return posix
    .basename(path)
    .replace(/\.\w+$/, '')
    .normalize('NFC')
    .toLowerCase();
}
