import { posix } from 'node:path';
import { placeIn, type TextRecord } from '../content/parsed-content.ts';
import type { Media } from '../model/media.ts';
import type { Report } from '../problems/problem.ts';
import { missingFile } from '../problems/rules/files/missing-file.ts';
import { unsafeFile } from '../problems/rules/files/unsafe-file.ts';
import { suggest } from '../schema/validate.ts';
import type { YamlPath } from '../sources/yaml.ts';

/** Extensions of file types that a browser does not execute. */
const SAFE =
  /\.(?:png|jpe?g|webp|avif|gif|pdf|epub|odt|ods|odp|docx|xlsx|pptx|csv|tsv|txt|zip|mp3|ogg|opus|wav|mp4|webm|bib|ris)$/i;

/** Whether a file is of a type that may be published. */
export function isSafeFile(path: string): boolean {
  return SAFE.test(path);
}

/**
 * Converts a path relative to a text's folder to a content folder path. Undefined if it leads out of the content
 * folder.
 */
export function pathBeside(textPath: string, relative: string): string | undefined {
  const path = posix.normalize(posix.join(posix.dirname(textPath), relative));
  return path.startsWith('../') || path === '..' ? undefined : path;
}

/** Looks up a file named in front matter. If it is missing or unsafe to publish, reports that and returns undefined. */
export function findFile(
  record: TextRecord<unknown>,
  written: string,
  at: YamlPath,
  media: Media,
  report: Report,
): { readonly path: string; readonly size: number } | undefined {
  const path = pathBeside(record.source.path, written);
  const size = path === undefined ? undefined : media.get(path)?.bytes;
  const field = String(at[0]);
  if (path === undefined || size === undefined) {
    report(missingFile, placeIn(record, at), {
      field,
      path: written,
      suggestion: nearest(record, written, media),
    });
    return undefined;
  }
  if (!isSafeFile(path)) {
    report(unsafeFile, placeIn(record, at), { path: written });
    return undefined;
  }
  return { path, size };
}

function nearest(record: TextRecord<unknown>, written: string, media: Media): string | undefined {
  const folder = `${posix.dirname(record.source.path)}/`;
  const beside = [...media.keys()]
    .filter((path) => path.startsWith(folder))
    .map((path) => path.slice(folder.length));
  return suggest(written, beside);
}
